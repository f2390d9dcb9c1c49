alter table report_job add column framework varchar(60) default '' not null;
