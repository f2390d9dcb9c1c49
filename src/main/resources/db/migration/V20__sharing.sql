-- Who evaluates what: one leads, others second.
create sequence assignment_seq start with 50 increment by 50;
create table assignment (
    id            bigint primary key,
    submission_id bigint  not null references submission,
    evaluator_id  bigint  not null references person,
    leads         boolean not null,
    unique (submission_id, evaluator_id)
);
create index assignment_evaluator on assignment (evaluator_id);

-- The latest version that an evaluator has read of a document, and when last.
create sequence last_reading_seq start with 50 increment by 50;
create table last_reading (
    id            bigint primary key,
    submission_id bigint       not null references submission,
    reader_id     bigint       not null references person,
    version_number integer     not null,
    read_at       timestamp(3) not null,
    unique (submission_id, reader_id)
);
