alter table metric_value alter column figure drop not null;
alter table metric_value add column numerator numeric(18, 6);
alter table metric_value add column denominator numeric(18, 6);
alter table metric_value add column missing varchar(1000) default '' not null;
alter table metric_value add column definition_number integer default 1 not null;
alter table metric_value add column entered_by_id bigint references person;
alter table metric_value add column entered_at timestamp(3);

-- What a value was before it was corrected, and why it was.
create sequence metric_correction_seq start with 50 increment by 50;
create table metric_correction (
    id                bigint primary key,
    value_id          bigint        not null references metric_value,
    figure            numeric(18, 6),
    numerator         numeric(18, 6),
    denominator       numeric(18, 6),
    missing           varchar(1000) not null,
    definition_number integer       not null,
    entered_by_id     bigint        references person,
    entered_at        timestamp(3),
    reason            varchar(1000) not null,
    corrected_by_id   bigint        not null references person,
    corrected_at      timestamp(3)  not null
);
create index metric_correction_value on metric_correction (value_id);

-- Values that somebody has pasted or sent and has not yet applied.
create sequence waiting_values_seq start with 50 increment by 50;
create table waiting_values (
    id        bigint primary key,
    metric_id bigint          not null references local_metric,
    person_id bigint          not null references person,
    origin    varchar(200)    not null,
    content   varchar(1000000) not null,
    sent_at   timestamp(3)    not null,
    unique (metric_id, person_id)
);
