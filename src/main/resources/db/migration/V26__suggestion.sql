create sequence dismissed_suggestion_seq start with 50 increment by 50;
create table dismissed_suggestion (
    id              bigint primary key,
    theme_id        bigint       not null references theme,
    answer_id       bigint       not null references submitted_answer,
    passage_start   integer      not null,
    passage_end     integer      not null,
    dismissed_by_id bigint       not null references person,
    dismissed_at    timestamp(3) not null,
    unique (theme_id, answer_id, passage_start, passage_end)
);
create index dismissed_suggestion_answer on dismissed_suggestion (answer_id);
