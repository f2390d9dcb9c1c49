create sequence level_order_seq start with 50 increment by 50;
create table level_order (
    id           bigint primary key,
    version      integer       not null,
    programme_id bigint        not null references programme,
    reason       varchar(2000) not null,
    chosen_by_id bigint        not null references person,
    chosen_at    timestamp(3)  not null,
    ended_by_id  bigint references person,
    ended_at     timestamp(3)
);
create index level_order_programme on level_order (programme_id);
