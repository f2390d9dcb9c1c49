alter table report_job add column includes varchar(100) default 'FEEDBACK' not null;
