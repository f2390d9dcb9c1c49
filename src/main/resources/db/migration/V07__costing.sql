create sequence cost_template_seq start with 50 increment by 50;
create table cost_template (
    id           bigint primary key,
    programme_id bigint         not null references programme,
    code         varchar(40)    not null,
    number       integer        not null,
    title        varchar(200)   not null,
    introduction varchar(20000) not null,
    unique (programme_id, code, number)
);

create sequence cost_question_seq start with 50 increment by 50;
create table cost_question (
    id          bigint primary key,
    template_id bigint        not null references cost_template,
    category    varchar(40)   not null,
    number      integer       not null,
    name        varchar(200)  not null,
    wording     varchar(2000) not null,
    guidance    varchar(4000) not null,
    unique (template_id, category)
);

create sequence cost_pro_forma_seq start with 50 increment by 50;
create table cost_pro_forma (
    id              bigint primary key,
    version         integer         not null,
    site_id         bigint          not null unique references site,
    template_id     bigint          not null references cost_template,
    stated          numeric(14, 2),
    notes           varchar(200000) not null,
    submitted_at    timestamp(3),
    submitted_by_id bigint references person
);

create sequence cost_line_seq start with 50 increment by 50;
create table cost_line (
    id           bigint primary key,
    pro_forma_id bigint        not null references cost_pro_forma,
    category     varchar(40)   not null,
    item         varchar(2000) not null,
    basis        varchar(20)   not null,
    amount       numeric(14, 2),
    low          numeric(14, 2),
    high         numeric(14, 2),
    confidence   varchar(20),
    replaced     numeric(5, 2) not null
);
create index cost_line_pro_forma on cost_line (pro_forma_id);

create sequence cannot_estimate_seq start with 50 increment by 50;
create table cannot_estimate (
    id           bigint primary key,
    pro_forma_id bigint          not null references cost_pro_forma,
    category     varchar(40)     not null,
    reason       varchar(200000) not null,
    unique (pro_forma_id, category)
);
