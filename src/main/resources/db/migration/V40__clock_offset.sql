-- The offset of the demonstration's clock is a duration instead of a number of days.
update setting set name = 'clock.offset', content = concat('P', concat(content, 'D')) where name = 'clock.offset-days';
