-- How many hours a week a learning assistant uses on a group; with their hours, how many groups each can follow.
alter table cohort add column hours_per_group numeric(4, 1) not null default 1 check (hours_per_group > 0);
