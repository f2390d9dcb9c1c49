create sequence programme_seq start with 50 increment by 50;
create table programme (
    id            bigint primary key,
    version       integer       not null,
    code          varchar(40)   not null unique,
    name          varchar(200)  not null,
    start_month   date          not null,
    about         varchar(20000) not null,
    demonstration boolean       not null
);

create sequence site_seq start with 50 increment by 50;
create table site (
    id                bigint primary key,
    version           integer       not null,
    programme_id      bigint        not null references programme,
    code              varchar(40)   not null,
    name              varchar(200)  not null,
    pseudonym         varchar(40)   not null,
    focus             varchar(500)  not null,
    analysis_group    varchar(100)  not null,
    deep_dive         boolean       not null,
    lead_organisation varchar(200)  not null,
    funding           numeric(14, 2),
    unique (programme_id, code),
    unique (programme_id, pseudonym)
);

create sequence partner_seq start with 50 increment by 50;
create table partner (
    id           bigint primary key,
    site_id      bigint       not null references site,
    organisation varchar(200) not null,
    sector       varchar(100) not null,
    unique (site_id, organisation)
);

create sequence round_seq start with 50 increment by 50;
create table programme_round (
    id           bigint primary key,
    version      integer     not null,
    programme_id bigint      not null references programme,
    code         varchar(40) not null,
    ordinal      integer     not null,
    pilot_month  integer     not null,
    opens_on     date        not null,
    due_on       date        not null,
    opened_at    timestamp(3),
    closed_at    timestamp(3),
    unique (programme_id, code),
    unique (programme_id, ordinal)
);

create sequence membership_seq start with 50 increment by 50;
create table membership (
    id           bigint primary key,
    person_id    bigint      not null references person,
    programme_id bigint      not null references programme,
    site_id      bigint references site,
    role         varchar(20) not null,
    unique (person_id, programme_id, site_id, role)
);
create index membership_programme on membership (programme_id, role);

create sequence glossary_term_seq start with 50 increment by 50;
create table glossary_term (
    id           bigint primary key,
    programme_id bigint       not null references programme,
    term         varchar(100) not null,
    meaning      varchar(500) not null,
    unique (programme_id, term)
);
