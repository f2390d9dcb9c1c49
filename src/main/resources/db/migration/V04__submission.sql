create sequence document_template_seq start with 50 increment by 50;
create table document_template (
    id           bigint primary key,
    programme_id bigint        not null references programme,
    code         varchar(40)   not null,
    number       integer       not null,
    title        varchar(200)  not null,
    introduction varchar(20000) not null,
    unique (programme_id, code, number)
);

create sequence question_seq start with 50 increment by 50;
create table question (
    id             bigint primary key,
    template_id    bigint        not null references document_template,
    code           varchar(40)   not null,
    ordinal        integer       not null,
    subject        varchar(200)  not null,
    wording        varchar(2000) not null,
    guidance       varchar(4000) not null,
    prompts        varchar(4000) not null,
    expected_words integer       not null,
    unique (template_id, code),
    unique (template_id, ordinal)
);

create table round_template (
    round_id    bigint primary key references programme_round,
    template_id bigint not null references document_template
);

create sequence submission_seq start with 50 increment by 50;
create table submission (
    id                bigint primary key,
    version           integer     not null,
    site_id           bigint      not null references site,
    round_id          bigint      not null references programme_round,
    template_id       bigint      not null references document_template,
    state             varchar(20) not null,
    carried_from_id   bigint references submission,
    last_submitted_at timestamp(3),
    unique (site_id, round_id)
);
create index submission_round on submission (round_id, state);

create sequence answer_seq start with 50 increment by 50;
create table answer (
    id            bigint primary key,
    version       integer not null,
    submission_id bigint  not null references submission,
    question_id   bigint  not null references question,
    content       varchar(200000) not null,
    complete      boolean not null,
    amended_at    timestamp(3),
    amended_by_id bigint references person,
    saved_from    varchar(36),
    unique (submission_id, question_id)
);

create sequence revision_seq start with 50 increment by 50;
create table revision (
    id        bigint primary key,
    answer_id bigint       not null references answer,
    author_id bigint       not null references person,
    content   varchar(200000) not null,
    begun_at  timestamp(3) not null,
    saved_at  timestamp(3) not null,
    set_aside boolean      not null
);
create index revision_answer on revision (answer_id, saved_at);

create sequence submitted_version_seq start with 50 increment by 50;
create table submitted_version (
    id              bigint primary key,
    submission_id   bigint       not null references submission,
    number          integer      not null,
    submitted_at    timestamp(3) not null,
    submitted_by_id bigint       not null references person,
    sha256          char(64)     not null,
    unique (submission_id, number)
);

create sequence submitted_answer_seq start with 50 increment by 50;
create table submitted_answer (
    id          bigint primary key,
    version_id  bigint  not null references submitted_version,
    question_id bigint  not null references question,
    content     varchar(200000) not null,
    complete    boolean not null,
    unique (version_id, question_id)
);
