-- Everything that is counted across sites stands in this index, so that no text is read for a count.
create index coding_place on coding
    (round_id, standing, counted_under_id, site_id, version_id, question_id, passage_start, passage_end, coder_id);
drop index coding_count;
