create sequence team_comment_seq start with 50 increment by 50;
create table team_comment (
    id        bigint primary key,
    answer_id bigint        not null references answer,
    author_id bigint        not null references person,
    made_at   timestamp(3)  not null,
    content   varchar(4000) not null
);
create index team_comment_answer on team_comment (answer_id, made_at);
