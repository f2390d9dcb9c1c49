create sequence maturity_framework_seq start with 50 increment by 50;
create table maturity_framework (
    id           bigint primary key,
    programme_id bigint         not null references programme,
    code         varchar(40)    not null,
    number       integer        not null,
    title        varchar(200)   not null,
    introduction varchar(20000) not null,
    unique (programme_id, code, number)
);

create sequence maturity_level_seq start with 50 increment by 50;
create table maturity_level (
    id           bigint primary key,
    framework_id bigint       not null references maturity_framework,
    number       integer      not null,
    name         varchar(100) not null,
    unique (framework_id, number)
);

create sequence maturity_factor_seq start with 50 increment by 50;
create table maturity_factor (
    id           bigint primary key,
    framework_id bigint        not null references maturity_framework,
    code         varchar(40)   not null,
    ordinal      integer       not null,
    name         varchar(200)  not null,
    description  varchar(4000) not null,
    look_for     varchar(4000) not null,
    unique (framework_id, code),
    unique (framework_id, ordinal)
);

create sequence maturity_descriptor_seq start with 50 increment by 50;
create table maturity_descriptor (
    id        bigint primary key,
    factor_id bigint        not null references maturity_factor,
    level_id  bigint        not null references maturity_level,
    content   varchar(4000) not null,
    unique (factor_id, level_id)
);

create sequence rating_seq start with 50 increment by 50;
create table rating (
    id                 bigint primary key,
    version            integer not null,
    site_id            bigint  not null references site,
    round_id           bigint  not null references programme_round,
    factor_id          bigint  not null references maturity_factor,
    self_level_id      bigint references maturity_level,
    moderated_level_id bigint references maturity_level,
    rationale          varchar(200000) not null,
    moderated_by_id    bigint references person,
    moderated_at       timestamp(3),
    unchanged_since_id bigint references programme_round,
    unique (site_id, round_id, factor_id)
);
create index rating_round on rating (round_id, site_id);

create sequence rating_revision_seq start with 50 increment by 50;
create table rating_revision (
    id        bigint primary key,
    rating_id bigint          not null references rating,
    kind      varchar(20)     not null,
    level_id  bigint          not null references maturity_level,
    rationale varchar(200000) not null,
    by_id     bigint          not null references person,
    rated_at  timestamp(3)    not null
);
create index rating_revision_rating on rating_revision (rating_id, rated_at);
