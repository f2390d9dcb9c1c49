-- What an evaluator says again and again, for themselves alone.
create sequence saved_comment_seq start with 50 increment by 50;
create table saved_comment (
    id           bigint primary key,
    version      integer       not null,
    programme_id bigint        not null references programme,
    owner_id     bigint        not null references person,
    title        varchar(100)  not null,
    content      varchar(4000) not null
);
create index saved_comment_owner on saved_comment (owner_id, programme_id);
