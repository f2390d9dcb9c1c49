create table setting (
    name    varchar(100) primary key,
    content varchar(2000) not null
);
