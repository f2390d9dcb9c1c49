create sequence rating_evidence_seq start with 50 increment by 50;
create table rating_evidence (
    id          bigint primary key,
    revision_id bigint        not null references rating_revision,
    kind        varchar(20)   not null,
    reference   varchar(300)  not null,
    title       varchar(400)  not null,
    excerpt     varchar(1000) not null
);
create index rating_evidence_revision on rating_evidence (revision_id, id);
