-- Towns and districts by which a reader could tell which site is meant.
create table site_place (
    site_id bigint       not null references site,
    place   varchar(200) not null,
    primary key (site_id, place)
);
