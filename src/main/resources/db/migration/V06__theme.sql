create sequence codebook_seq start with 50 increment by 50;
create table codebook (
    id           bigint primary key,
    programme_id bigint       not null references programme,
    code         varchar(40)  not null,
    number       integer      not null,
    title        varchar(200) not null,
    unique (programme_id, code, number)
);

create sequence theme_seq start with 50 increment by 50;
create table theme (
    id          bigint primary key,
    codebook_id bigint        not null references codebook,
    parent_id   bigint references theme,
    ordinal     integer       not null,
    code        varchar(40)   not null,
    name        varchar(200)  not null,
    kind        varchar(20)   not null,
    grouping_only boolean     not null,
    definition  varchar(4000) not null,
    when_to_use varchar(4000) not null,
    when_not    varchar(4000) not null,
    example     varchar(4000) not null,
    unique (codebook_id, code),
    unique (codebook_id, ordinal)
);

create sequence coding_seq start with 50 increment by 50;
create table coding (
    id             bigint primary key,
    version_id     bigint        not null references submitted_version,
    question_id    bigint        not null references question,
    theme_id       bigint        not null references theme,
    coder_id       bigint        not null references person,
    passage_quote  varchar(200000) not null,
    passage_before varchar(100)  not null,
    passage_after  varchar(100)  not null,
    passage_start  integer       not null,
    passage_end    integer       not null,
    memo           varchar(4000) not null,
    coded_at       timestamp(3)  not null,
    unique (version_id, question_id, theme_id, coder_id, passage_start, passage_end)
);
create index coding_theme on coding (theme_id);

create sequence thematic_summary_seq start with 50 increment by 50;
create table thematic_summary (
    id              bigint primary key,
    version         integer        not null,
    round_id        bigint         not null references programme_round,
    edition         integer        not null,
    state           varchar(20)    not null,
    findings        varchar(200000) not null,
    findings_by_id  bigint references person,
    findings_at     timestamp(3),
    published_at    timestamp(3),
    published_by_id bigint references person,
    content         varchar(1000000),
    sha256          char(64),
    unique (round_id, edition)
);

create sequence summary_theme_seq start with 50 increment by 50;
create table summary_theme (
    id            bigint primary key,
    version       integer not null,
    summary_id    bigint  not null references thematic_summary,
    theme_id      bigint  not null references theme,
    ordinal       integer not null,
    narrative     varchar(200000) not null,
    written_by_id bigint references person,
    written_at    timestamp(3),
    unique (summary_id, theme_id)
);

create sequence quotation_seq start with 50 increment by 50;
create table quotation (
    id               bigint primary key,
    summary_theme_id bigint  not null references summary_theme,
    coding_id        bigint  not null references coding,
    ordinal          integer not null,
    unique (summary_theme_id, coding_id)
);
create index quotation_coding on quotation (coding_id);
