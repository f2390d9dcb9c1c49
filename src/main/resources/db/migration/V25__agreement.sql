alter table coding add column to_check boolean default false not null;
create index coding_derived on coding (derived_from_id);

create sequence double_coding_seq start with 50 increment by 50;
create table double_coding (
    id                 bigint primary key,
    version_id         bigint       not null references submitted_version,
    first_id           bigint       not null references person,
    second_id          bigint       not null references person,
    opened_by_id       bigint       not null references person,
    opened_at          timestamp(3) not null,
    first_finished_at  timestamp(3),
    second_finished_at timestamp(3),
    compared_at        timestamp(3),
    called_off_at      timestamp(3),
    sentences          integer      not null,
    coded_sentences    integer      not null
);
create index double_coding_version on double_coding (version_id);

create sequence agreement_figure_seq start with 50 increment by 50;
create table agreement_figure (
    id               bigint primary key,
    double_coding_id bigint  not null references double_coding,
    theme_id         bigint  not null references theme,
    by_both          integer not null,
    by_first         integer not null,
    by_second        integer not null,
    unique (double_coding_id, theme_id)
);

create sequence coding_difference_seq start with 50 increment by 50;
create table coding_difference (
    id               bigint primary key,
    double_coding_id bigint  not null references double_coding,
    theme_id         bigint  not null references theme,
    question_id      bigint  not null references question,
    ordinal          integer not null,
    unique (double_coding_id, ordinal)
);

create table difference_coding (
    difference_id bigint not null references coding_difference,
    coding_id     bigint not null references coding,
    primary key (difference_id, coding_id)
);
create index difference_coding_coding on difference_coding (coding_id);

create sequence coding_decision_seq start with 50 increment by 50;
create table coding_decision (
    id            bigint primary key,
    difference_id bigint        not null references coding_difference,
    settlement    varchar(20)   not null,
    reason        varchar(4000) not null,
    decided_by_id bigint        not null references person,
    decided_at    timestamp(3)  not null
);
create index coding_decision_difference on coding_decision (difference_id);
