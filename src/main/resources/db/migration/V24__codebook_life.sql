alter table theme add column merged_into_id bigint references theme;
alter table theme add column exchange_guid varchar(38);
alter table theme add column exchange_colour varchar(7);

-- A version of a codebook and why it was made. The first version was read from a file and has none.
create sequence codebook_change_seq start with 50 increment by 50;
create table codebook_change (
    id          bigint primary key,
    codebook_id bigint        not null references codebook,
    number      integer       not null,
    kind        varchar(20)   not null,
    theme_id    bigint references theme,
    others      varchar(4000) not null,
    reason      varchar(1000) not null,
    made_by_id  bigint        not null references person,
    made_at     timestamp(3)  not null,
    unique (codebook_id, number)
);
create index codebook_change_theme on codebook_change (theme_id);

-- What a theme was from one version of its codebook until before another; null where it still is so.
create table theme_revision (
    theme_id     bigint        not null references theme,
    since_number integer       not null,
    until_number integer,
    codebook_id  bigint        not null references codebook,
    place        integer       not null,
    code         varchar(40)   not null,
    name         varchar(200)  not null,
    kind         varchar(20)   not null,
    parent_code  varchar(40)   not null,
    grouping_only boolean      not null,
    state        varchar(20)   not null,
    merged_into  varchar(40)   not null,
    colour       varchar(20)   not null,
    symbol       varchar(20)   not null,
    definition   varchar(4000) not null,
    when_to_use  varchar(4000) not null,
    when_not     varchar(4000) not null,
    example      varchar(4000) not null,
    primary key (theme_id, since_number)
);
create index theme_revision_of on theme_revision (codebook_id, since_number);
insert into theme_revision (theme_id, since_number, codebook_id, place, code, name, kind, parent_code, grouping_only, state, merged_into,
        colour, symbol, definition, when_to_use, when_not, example)
    select t.id, b.number, b.id, t.ordinal, t.code, t.name, t.kind, coalesce(p.code, ''), t.grouping_only, t.state, '',
        t.colour, t.symbol, t.definition, t.when_to_use, t.when_not, t.example
    from theme t join codebook b on b.id = t.codebook_id left join theme p on p.id = t.parent_id;

-- A coding that no longer counts because the codebook changed, and the one that counts in its place, if any.
create table coding_set_aside (
    coding_id   bigint primary key references coding,
    change_id   bigint not null references codebook_change,
    kept_id     bigint references coding
);
create index coding_set_aside_change on coding_set_aside (change_id);
create index coding_counted_under on coding (counted_under_id, standing);

-- A file that somebody has sent and has not yet applied.
create sequence codebook_import_seq start with 50 increment by 50;
create table codebook_import (
    id          bigint primary key,
    codebook_id bigint          not null references codebook,
    person_id   bigint          not null references person,
    name        varchar(200)    not null,
    qdc         boolean         not null,
    content     varchar(1000000) not null,
    sent_at     timestamp(3)    not null,
    unique (codebook_id, person_id)
);
