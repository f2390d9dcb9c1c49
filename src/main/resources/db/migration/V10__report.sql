create sequence report_job_seq start with 50 increment by 50;
create table report_job (
    id              bigint primary key,
    version         integer       not null,
    programme_id    bigint        not null references programme,
    kind            varchar(40)   not null,
    round_id        bigint references programme_round,
    site_id         bigint references site,
    requested_by_id bigint        not null references person,
    requested_at    timestamp(3)  not null,
    state           varchar(20)   not null,
    progress        integer       not null,
    attempts        integer       not null,
    error           varchar(1000) not null,
    finished_at     timestamp(3),
    sha256          varchar(64)
);
create index report_job_requested_by on report_job (requested_by_id, programme_id);
create index report_job_state on report_job (state);

-- A file in pieces, because H2 keeps at most 1 MiB in a column that PostgreSQL calls bytea too.
create sequence report_piece_seq start with 50 increment by 50;
create table report_piece (
    id      bigint primary key,
    job_id  bigint  not null references report_job,
    ordinal integer not null,
    content bytea   not null,
    unique (job_id, ordinal)
);
