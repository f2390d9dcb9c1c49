-- The content of a file once, however many rounds carry it.
create sequence attached_file_seq start with 50 increment by 50;
create table attached_file (
    id         bigint primary key,
    file_type  varchar(20) not null,
    size_bytes integer     not null,
    sha256     varchar(64) not null
);

-- In pieces, because H2 keeps at most 1 MiB in a column that PostgreSQL calls bytea too.
create sequence attached_piece_seq start with 50 increment by 50;
create table attached_piece (
    id      bigint primary key,
    file_id bigint  not null references attached_file,
    ordinal integer not null,
    content bytea   not null,
    unique (file_id, ordinal)
);

create sequence attachment_seq start with 50 increment by 50;
create table attachment (
    id            bigint primary key,
    version       integer      not null,
    submission_id bigint       not null references submission,
    question_id   bigint references question,
    file_id       bigint       not null references attached_file,
    file_name     varchar(200) not null,
    added_by_id   bigint       not null references person,
    added_at      timestamp(3) not null,
    carried       boolean      not null,
    removed_by_id bigint references person,
    removed_at    timestamp(3)
);
create index attachment_submission on attachment (submission_id);

-- What a version was submitted with, for good.
create sequence submitted_attachment_seq start with 50 increment by 50;
create table submitted_attachment (
    id            bigint primary key,
    version_id    bigint not null references submitted_version,
    attachment_id bigint not null references attachment,
    unique (version_id, attachment_id)
);
create index submitted_attachment_attachment on submitted_attachment (attachment_id);
