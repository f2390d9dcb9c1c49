-- A Word file that was sent back, until its changes are applied or dropped: one for each person and document.
create sequence returned_file_seq start with 50 increment by 50;
create table returned_file (
    id            bigint primary key,
    submission_id bigint       not null references submission,
    sent_by_id    bigint       not null references person,
    sent_at       timestamp(3) not null,
    mark          varchar(36)  not null,
    unique (submission_id, sent_by_id)
);

create sequence returned_answer_seq start with 50 increment by 50;
create table returned_answer (
    id          bigint primary key,
    file_id     bigint          not null references returned_file on delete cascade,
    question_id bigint          not null references question,
    content     varchar(200000) not null,
    began       varchar(200)    not null,
    problem     varchar(200)    not null,
    left_out    varchar(200)    not null,
    unique (file_id, question_id)
);
