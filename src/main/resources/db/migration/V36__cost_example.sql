-- Sites' costs that evaluators choose as examples, with words of their own. Every change is a row of its own; the last counts.
create sequence cost_example_seq start with 50 increment by 50;
create table cost_example (
    id              bigint primary key,
    site_id         bigint        not null references site,
    number          integer       not null,
    cost_version_id bigint        not null references cost_version,
    lines           varchar(4000) not null,
    content         varchar(4000) not null,
    removed         boolean       not null,
    written_at      timestamp(3)  not null,
    written_by_id   bigint        not null references person,
    unique (site_id, number)
);
