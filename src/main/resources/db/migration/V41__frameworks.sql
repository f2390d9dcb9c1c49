alter table maturity_framework add column staged boolean default false not null;
alter table maturity_framework add column ordinal integer default 1 not null;
alter table maturity_framework add column taken_at timestamp(3);
alter table maturity_framework add column taken_by_id bigint references person;
alter table maturity_framework add column stopped_at timestamp(3);
alter table maturity_factor add column group_name varchar(200) default '' not null;

create sequence maturity_question_seq start with 50 increment by 50;
create table maturity_question (
    id        bigint primary key,
    factor_id bigint        not null references maturity_factor,
    level_id  bigint        not null references maturity_level,
    ordinal   integer       not null,
    content   varchar(1000) not null,
    unique (factor_id, level_id, ordinal)
);
