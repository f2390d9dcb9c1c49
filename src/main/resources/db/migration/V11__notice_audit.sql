create sequence notice_seq start with 50 increment by 50;
create table notice (
    id        bigint primary key,
    person_id bigint        not null references person,
    content   varchar(1000) not null,
    address   varchar(500)  not null,
    made_at   timestamp(3)  not null,
    read_at   timestamp(3)
);
create index notice_person on notice (person_id, read_at, made_at);

create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id        bigint primary key,
    made_at   timestamp(3) not null,
    person_id bigint       not null references person,
    action    varchar(60)  not null,
    subject   varchar(200) not null
);
create index audit_entry_made_at on audit_entry (made_at);
