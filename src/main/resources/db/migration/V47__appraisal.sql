create sequence appraisal_seq start with 50 increment by 50;
create table appraisal (
    id         bigint primary key,
    version    integer       not null,
    site_id    bigint        not null references site,
    round_id   bigint        not null references programme_round,
    number     integer       not null,
    strengths  varchar(1000) not null,
    next_steps varchar(1000) not null,
    by_id      bigint        not null references person,
    written_at timestamp(3)  not null,
    unique (site_id, round_id)
);
create index appraisal_round on appraisal (round_id, site_id);

create sequence appraisal_revision_seq start with 50 increment by 50;
create table appraisal_revision (
    id           bigint primary key,
    appraisal_id bigint        not null references appraisal,
    number       integer       not null,
    strengths    varchar(1000) not null,
    next_steps   varchar(1000) not null,
    by_id        bigint        not null references person,
    written_at   timestamp(3)  not null,
    unique (appraisal_id, number)
);
