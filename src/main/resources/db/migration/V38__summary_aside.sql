-- A text that never stood in the summary, because somebody else had saved before it.
alter table summary_revision add column set_aside boolean default false not null;
