-- Parts of a report that are laid out, so that a restart need not make them again. In pieces, as files are; gone when the report is made.
create sequence report_part_seq start with 50 increment by 50;
create table report_part (
    id      bigint primary key,
    job_id  bigint      not null references report_job,
    sha256  varchar(64) not null,
    ordinal integer     not null,
    content bytea       not null,
    unique (job_id, sha256, ordinal)
);
