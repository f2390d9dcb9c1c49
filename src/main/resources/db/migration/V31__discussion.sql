-- What a site and the evaluators say to each other about something of the site, such as a metric or a line of its costs.
create sequence discussion_seq start with 50 increment by 50;
create table discussion (
    id           bigint primary key,
    version      integer      not null,
    site_id      bigint       not null references site,
    subject_kind varchar(40)  not null,
    reference    varchar(100) not null,
    state        varchar(20)  not null,
    begun_by_site boolean     not null
);
create index discussion_subject on discussion (site_id, subject_kind, reference);

create sequence discussion_comment_seq start with 50 increment by 50;
create table discussion_comment (
    id            bigint primary key,
    discussion_id bigint        not null references discussion,
    step          varchar(20)   not null,
    author_id     bigint        not null references person,
    by_site       boolean       not null,
    made_at       timestamp(3)  not null,
    content       varchar(4000) not null
);
create index discussion_comment_of on discussion_comment (discussion_id);
