alter table submission add column extended_to date;
alter table submission add column extension_reason varchar(2000);
alter table submission add column first_submitted_at timestamp(3);
update submission set first_submitted_at =
    (select min(v.submitted_at) from submitted_version v where v.submission_id = submission.id);

alter table submitted_version add column opened_at timestamp(3);
alter table submitted_version add column opened_by_id bigint references person;
alter table submitted_version add column withdrawn_at timestamp(3);
alter table submitted_version add column withdrawn_by_id bigint references person;
alter table submitted_version add column returned_at timestamp(3);
alter table submitted_version add column returned_by_id bigint references person;
alter table submitted_version add column return_reason varchar(2000);

-- Who opened a version was not written down before. Whoever commented on it or coded it had opened it.
update submitted_version set opened_by_id =
    (select min(t.author_id) from feedback_thread t where t.made_on_id = submitted_version.id);
update submitted_version set opened_at =
    (select min(t.made_at) from feedback_thread t where t.made_on_id = submitted_version.id and t.author_id = submitted_version.opened_by_id)
    where opened_by_id is not null;
update submitted_version set opened_by_id =
    (select min(c.coder_id) from coding c where c.version_id = submitted_version.id) where opened_by_id is null;
update submitted_version set opened_at =
    (select min(c.coded_at) from coding c where c.version_id = submitted_version.id and c.coder_id = submitted_version.opened_by_id)
    where opened_at is null and opened_by_id is not null;
