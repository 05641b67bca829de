-- What groups need through the term: how a request was answered, and which check-ins students have been reminded of.

-- The group that the student was in when it was decided; of a change to any group, to_group_id is then the one that was given.
alter table group_request add column from_group_id uuid references study_group on delete set null;
-- Why it was declined, in the coordinator's words.
alter table group_request add column answer text not null default '';
alter table group_request add column decided_by_id uuid references person on delete set null;
create index on group_request (with_id);
create index on group_request (to_group_id);
create index on group_request (from_group_id);

-- Those who had not answered a check-in were reminded of it, once.
create table check_in_reminder (
  cohort_id uuid not null references cohort on delete cascade,
  week integer not null,
  at timestamptz not null,
  primary key (cohort_id, week)
);
