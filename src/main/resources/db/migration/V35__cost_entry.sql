-- What is typed into a pro-forma stands as it was typed, and what is submitted is frozen as a version.
alter table cost_pro_forma add state varchar(20) default 'DRAFT' not null;
alter table cost_pro_forma add funding varchar(100) default '' not null;
alter table cost_pro_forma add last_line integer default 0 not null;
alter table cost_pro_forma add amended_at timestamp(3);
alter table cost_pro_forma add amended_by_id bigint references person;
alter table cost_pro_forma add saved_from varchar(40);
alter table cost_pro_forma alter column stated set data type varchar(100);
update cost_pro_forma set stated = '' where stated is null;
alter table cost_pro_forma alter column stated set not null;

create sequence cost_version_seq start with 50 increment by 50;
create table cost_version (
    id              bigint primary key,
    pro_forma_id    bigint       not null references cost_pro_forma,
    number          integer      not null,
    submitted_at    timestamp(3) not null,
    submitted_by_id bigint references person,
    frozen          text,
    sha256          varchar(64),
    returned_at     timestamp(3),
    returned_by_id  bigint references person,
    return_reason   varchar(4000),
    unique (pro_forma_id, number)
);
-- Their texts are frozen when the portal starts: nobody can have changed them since they were submitted.
insert into cost_version (id, pro_forma_id, number, submitted_at, submitted_by_id)
    select -id, id, 1, submitted_at, submitted_by_id from cost_pro_forma where submitted_at is not null;
update cost_pro_forma set state = 'SUBMITTED' where submitted_at is not null;
alter table cost_pro_forma drop column submitted_at;
alter table cost_pro_forma drop column submitted_by_id;

alter table cost_line add version integer default 0 not null;
alter table cost_line add number integer default 0 not null;
alter table cost_line add wte varchar(100) default '' not null;
alter table cost_line add months varchar(100) default '' not null;
alter table cost_line add annual varchar(100) default '' not null;
alter table cost_line add removed boolean default false not null;
alter table cost_line add amended_at timestamp(3);
alter table cost_line add amended_by_id bigint references person;
alter table cost_line add saved_from varchar(40);
alter table cost_line alter column amount set data type varchar(100);
alter table cost_line alter column low set data type varchar(100);
alter table cost_line alter column high set data type varchar(100);
alter table cost_line alter column replaced set data type varchar(100);
alter table cost_line alter column confidence set data type varchar(100);
alter table cost_line alter column basis set data type varchar(100);
update cost_line set amount = coalesce(amount, ''), low = coalesce(low, ''), high = coalesce(high, ''),
    replaced = case when replaced in ('0', '0.00') then '' else replaced end,
    confidence = case confidence when 'WITHIN_5' then '5' when 'WITHIN_10' then '10' when 'WITHIN_20' then '20'
        when 'WITHIN_50' then '50' when 'NOT_KNOWN' then 'unknown' else '' end,
    number = (select count(*) from cost_line other where other.pro_forma_id = cost_line.pro_forma_id and other.id <= cost_line.id);
alter table cost_line alter column amount set not null;
alter table cost_line alter column low set not null;
alter table cost_line alter column high set not null;
alter table cost_line alter column confidence set not null;
update cost_pro_forma set last_line = (select count(*) from cost_line where cost_line.pro_forma_id = cost_pro_forma.id);
create unique index cost_line_number on cost_line (pro_forma_id, number);

create sequence cost_answer_seq start with 50 increment by 50;
create table cost_answer (
    id            bigint primary key,
    version       integer         not null,
    pro_forma_id  bigint          not null references cost_pro_forma,
    category      varchar(40)     not null,
    kind          varchar(20),
    reason        varchar(200000) not null,
    amended_at    timestamp(3),
    amended_by_id bigint references person,
    saved_from    varchar(40),
    unique (pro_forma_id, category)
);
insert into cost_answer (id, version, pro_forma_id, category, kind, reason)
    select -(6 * p.id + c.place), 0, p.id, c.category, case
        when exists (select 1 from cannot_estimate u where u.pro_forma_id = p.id and u.category = c.category) then 'UNKNOWN'
        when exists (select 1 from cost_line l where l.pro_forma_id = p.id and l.category = c.category) then 'COSTS'
        else 'NONE' end,
        coalesce((select u.reason from cannot_estimate u where u.pro_forma_id = p.id and u.category = c.category), '')
    from cost_pro_forma p cross join (values (0, 'SETUP_LABOUR'), (1, 'SETUP_NON_LABOUR'), (2, 'CARRIED_OVER'),
        (3, 'RUNNING_NEW_STAFF'), (4, 'RUNNING_EXISTING_STAFF'), (5, 'RUNNING_NON_LABOUR')) as c (place, category);
drop table cannot_estimate;
drop sequence cannot_estimate_seq;

create sequence cost_revision_seq start with 50 increment by 50;
create table cost_revision (
    id           bigint primary key,
    pro_forma_id bigint          not null references cost_pro_forma,
    place        varchar(60)     not null,
    author_id    bigint          not null references person,
    begun_at     timestamp(3)    not null,
    saved_at     timestamp(3)    not null,
    set_aside    boolean         not null,
    saved_from   varchar(40)     not null,
    content      varchar(400000) not null
);
create index cost_revision_place on cost_revision (pro_forma_id, place);

create sequence cost_table_seq start with 50 increment by 50;
create table cost_table (
    id           bigint primary key,
    pro_forma_id bigint       not null references cost_pro_forma,
    person_id    bigint       not null references person,
    name         varchar(200) not null,
    sent_at      timestamp(3) not null,
    removing     boolean      not null,
    content      text         not null,
    unique (pro_forma_id, person_id)
);
