create sequence local_metric_seq start with 50 increment by 50;
create table local_metric (
    id              bigint primary key,
    version         integer       not null,
    site_id         bigint        not null references site,
    code            varchar(40)   not null,
    name            varchar(500)  not null,
    definition      varchar(4000) not null,
    numerator       varchar(2000) not null,
    denominator     varchar(2000) not null,
    unit            varchar(100)  not null,
    better          varchar(20)   not null,
    source          varchar(2000) not null,
    baseline        numeric(18, 6),
    target          numeric(18, 6),
    frequency       varchar(20)   not null,
    published       varchar(2000) not null,
    comparator_name varchar(500)  not null,
    unique (site_id, code)
);

create sequence metric_value_seq start with 50 increment by 50;
create table metric_value (
    id        bigint primary key,
    metric_id bigint         not null references local_metric,
    series    varchar(20)    not null,
    period    varchar(7)     not null,
    figure    numeric(18, 6) not null,
    unique (metric_id, series, period)
);
