create sequence feedback_release_seq start with 50 increment by 50;
create table feedback_release (
    id             bigint primary key,
    version        integer not null,
    submission_id  bigint  not null references submission,
    summary        varchar(200000) not null,
    written_by_id  bigint  not null references person,
    released_at    timestamp(3),
    released_by_id bigint references person
);
create index feedback_release_submission on feedback_release (submission_id, released_at);

create sequence feedback_thread_seq start with 50 increment by 50;
create table feedback_thread (
    id             bigint primary key,
    version        integer      not null,
    submission_id  bigint       not null references submission,
    made_on_id     bigint       not null references submitted_version,
    question_id    bigint references question,
    passage_quote  varchar(200000),
    passage_before varchar(100),
    passage_after  varchar(100),
    passage_start  integer,
    passage_end    integer,
    kind           varchar(20),
    internal       boolean      not null,
    state          varchar(20)  not null,
    author_id      bigint       not null references person,
    made_at        timestamp(3) not null,
    release_id     bigint references feedback_release
);
create index feedback_thread_submission on feedback_thread (submission_id, state);

create sequence thread_comment_seq start with 50 increment by 50;
create table thread_comment (
    id        bigint primary key,
    thread_id bigint       not null references feedback_thread,
    step      varchar(20)  not null,
    author_id bigint       not null references person,
    made_at   timestamp(3) not null,
    content   varchar(200000) not null
);
create index thread_comment_thread on thread_comment (thread_id, made_at);
