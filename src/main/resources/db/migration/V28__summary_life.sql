alter table thematic_summary add column corrects varchar(4000) default '' not null;
alter table quotation add column shown varchar(200000);

create sequence summary_revision_seq start with 50 increment by 50;
create table summary_revision (
    id         bigint primary key,
    summary_id bigint          not null references thematic_summary,
    theme_id   bigint references theme,
    author_id  bigint          not null references person,
    content    varchar(200000) not null,
    begun_at   timestamp(3)    not null,
    saved_at   timestamp(3)    not null
);
create index summary_revision_summary on summary_revision (summary_id, theme_id);

create sequence summary_comment_seq start with 50 increment by 50;
create table summary_comment (
    id            bigint primary key,
    summary_id    bigint        not null references thematic_summary,
    theme_id      bigint references theme,
    author_id     bigint        not null references person,
    content       varchar(4000) not null,
    said_at       timestamp(3)  not null,
    settled_by_id bigint references person,
    settled_at    timestamp(3)
);
create index summary_comment_summary on summary_comment (summary_id, theme_id);

create sequence summary_decision_seq start with 50 increment by 50;
create table summary_decision (
    id          bigint primary key,
    summary_id  bigint        not null references thematic_summary,
    concern_key char(16)      not null,
    concern     varchar(2000) not null,
    reason      varchar(1000) not null,
    author_id   bigint        not null references person,
    decided_at  timestamp(3)  not null,
    unique (summary_id, concern_key)
);
