-- A correction keeps the earlier text of what it corrects; those who were told in particular are said with the comment.
alter table thread_comment add column corrects_id bigint references thread_comment;
alter table thread_comment add column told varchar(2000) default '' not null;
