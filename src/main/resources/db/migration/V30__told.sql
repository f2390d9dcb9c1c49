-- Who was told of a comment in particular: the people, and not their names, which two of them may share.
create table thread_comment_told (
    comment_id bigint not null references thread_comment,
    person_id  bigint not null references person,
    primary key (comment_id, person_id)
);

insert into thread_comment_told (comment_id, person_id)
select distinct c.id, p.id
from thread_comment c
join feedback_thread t on t.id = c.thread_id
join submission s on s.id = t.submission_id
join site on site.id = s.site_id
join membership m on m.programme_id = site.programme_id
join person p on p.id = m.person_id and p.id <> c.author_id
where c.told <> '' and position(', ' || p.name || ', ' in ', ' || c.told || ', ') > 0;

alter table thread_comment drop column told;
