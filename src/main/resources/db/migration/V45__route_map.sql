create sequence route_mark_seq start with 50 increment by 50;
create table route_mark (
    id          bigint primary key,
    version     integer       not null,
    site_id     bigint        not null references site,
    round_id    bigint        not null references programme_round,
    question_id bigint        not null references maturity_question,
    stand       varchar(20)   not null,
    note        varchar(4000) not null,
    kind        varchar(20),
    reference   varchar(300),
    title       varchar(400),
    excerpt     varchar(1000),
    by_id       bigint        not null references person,
    marked_at   timestamp(3)  not null,
    unique (site_id, round_id, question_id)
);
create index route_mark_round on route_mark (round_id, site_id);

create sequence route_mark_revision_seq start with 50 increment by 50;
create table route_mark_revision (
    id        bigint primary key,
    mark_id   bigint        not null references route_mark,
    stand     varchar(20)   not null,
    note      varchar(4000) not null,
    title     varchar(400),
    by_id     bigint        not null references person,
    marked_at timestamp(3)  not null
);
create index route_mark_revision_mark on route_mark_revision (mark_id, marked_at);
