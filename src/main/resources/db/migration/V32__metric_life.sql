-- A metric is proposed, agreed, changed by new versions and ended.
alter table local_metric add column state varchar(20) default 'AGREED' not null;
alter table local_metric add column number integer default 1 not null;
alter table local_metric add column per_many integer default 1 not null;
alter table local_metric add column may_exceed boolean default false not null;
alter table local_metric add column screened boolean default false not null;
alter table local_metric add column ended_reason varchar(4000) default '' not null;
update local_metric set per_many = 100 where unit = 'percent';

create sequence metric_proposal_seq start with 50 increment by 50;
create table metric_proposal (
    id              bigint primary key,
    row_version     integer       not null,
    metric_id       bigint        not null references local_metric,
    state           varchar(20)   not null,
    number          integer       not null,
    name            varchar(500)  not null,
    definition      varchar(4000) not null,
    numerator       varchar(2000) not null,
    denominator     varchar(2000) not null,
    unit            varchar(100)  not null,
    per_many        integer       not null,
    may_exceed      boolean       not null,
    better          varchar(20)   not null,
    source          varchar(2000) not null,
    baseline        numeric(18, 6),
    target          numeric(18, 6),
    comparator_name varchar(500)  not null,
    reason          varchar(4000) not null,
    over_reason     varchar(4000) not null,
    proposed_by_id  bigint        references person,
    proposed_at     timestamp(3)  not null,
    decided_by_id   bigint        references person,
    decided_at      timestamp(3),
    decision        varchar(4000) not null
);
create index metric_proposal_metric on metric_proposal (metric_id);

-- How many metrics a site usually has; a site that wants more says why.
create table metric_setting (
    programme_id bigint primary key references programme,
    per_site     integer not null
);

-- What was noted on a period; a rebase computes limits anew from it on. What is taken back stays.
create sequence metric_note_seq start with 50 increment by 50;
create table metric_note (
    id           bigint primary key,
    metric_id    bigint        not null references local_metric,
    period       varchar(7)    not null,
    rebases      boolean       not null,
    content      varchar(1000) not null,
    made_by_id   bigint        not null references person,
    made_at      timestamp(3)  not null,
    removed_by_id bigint       references person,
    removed_at   timestamp(3)
);
create index metric_note_metric on metric_note (metric_id);
