alter table rating add column own_level_id bigint references maturity_level;
alter table rating add column own_reason varchar(4000) default '' not null;
alter table rating add column own_by_id bigint references person;
alter table rating add column own_at timestamp(3);
alter table rating add column aspiration_level_id bigint references maturity_level;
alter table rating add column aspiration_by varchar(7);
-- Without a reference: revision and rating would wait for each other.
alter table rating add column given_in_id bigint;
update rating set own_level_id = self_level_id;
update rating set given_in_id = (select max(v.id) from rating_revision v where v.rating_id = rating.id and v.kind = 'MODERATED');

-- Nobody in particular gives what several partners say together.
alter table rating_revision alter column by_id drop not null;

create sequence rating_draft_seq start with 50 increment by 50;
create table rating_draft (
    id       bigint primary key,
    place    varchar(300)     not null unique,
    content  varchar(1000000) not null,
    saved_at timestamp(3)     not null
);
