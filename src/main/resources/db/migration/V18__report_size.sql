-- How long a report's file is, so that it can be handed out without being read as a whole first.
alter table report_job add column size_bytes bigint;
update report_job set size_bytes = (select sum(octet_length(p.content)) from report_piece p where p.job_id = report_job.id) where state = 'DONE';
