-- Replies to comments that came back in a Word file, until they are sent or dropped.
create sequence returned_reply_seq start with 50 increment by 50;
create table returned_reply (
    id        bigint primary key,
    file_id   bigint          not null references returned_file on delete cascade,
    thread_id bigint          not null references feedback_thread on delete cascade,
    author    varchar(300)    not null,
    content   varchar(200000) not null
);
create index returned_reply_file on returned_reply (file_id);
