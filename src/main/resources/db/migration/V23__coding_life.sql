alter table theme add column state varchar(20) default 'ACTIVE' not null;
alter table theme add column colour varchar(20) default 'SLATE' not null;
alter table theme add column symbol varchar(20) default 'CIRCLE' not null;

alter table coding add column site_id bigint references site;
alter table coding add column round_id bigint references programme_round;
alter table coding add column counted_under_id bigint references theme;
alter table coding add column codebook_number integer;
alter table coding add column standing varchar(20) default 'COUNTED' not null;
alter table coding add column derived_from_id bigint references coding;
update coding set
    site_id = (select s.site_id from submission s join submitted_version v on v.submission_id = s.id where v.id = coding.version_id),
    round_id = (select s.round_id from submission s join submitted_version v on v.submission_id = s.id where v.id = coding.version_id),
    counted_under_id = theme_id,
    codebook_number = coalesce((select b.number from codebook b join theme t on t.codebook_id = b.id where t.id = coding.theme_id), 1);
alter table coding alter column site_id set not null;
alter table coding alter column round_id set not null;
alter table coding alter column counted_under_id set not null;
alter table coding alter column codebook_number set not null;
create index coding_count on coding (round_id, standing, counted_under_id, site_id);
