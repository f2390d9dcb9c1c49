alter table revision add column saved_from varchar(36);
