create sequence person_seq start with 50 increment by 50;
create table person (
    id            bigint primary key,
    version       integer      not null,
    email         varchar(254) not null unique,
    name          varchar(200) not null,
    password_hash varchar(300),
    administrator boolean      not null,
    active        boolean      not null,
    handle        varchar(40)  not null unique
);

create sequence api_token_seq start with 50 increment by 50;
create table api_token (
    id        bigint primary key,
    person_id bigint      not null references person,
    sha256    char(64)    not null unique,
    made_at   timestamp(3) not null
);

create table sign_in_failure (
    address_sha256 char(64) primary key,
    failures       integer      not null,
    last_at        timestamp(3) not null
);

create table set_up_link (
    sha256  char(64) primary key,
    made_at timestamp(3) not null
);
