-- What is kept of cases, and what is not: answers for all, deletion, the public journal, copies for disclosure.

-- A question that was answered once and is now answered for all, on a service's page.
create table service_answer (
  id uuid primary key default uuidv7(),
  -- stands for it in the search's documents
  number integer not null generated always as identity unique,
  service_id uuid not null references service,
  state text not null check (state in ('in_review', 'published', 'declined', 'withdrawn')),
  -- for those who review it, while the case is kept; readers are never told
  from_case_id uuid references support_case on delete set null,
  proposed_by uuid references person,
  proposed_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  version integer not null default 1,
  check ((state = 'in_review') = (decided_at is null))
);
create index on service_answer (service_id, state);
create index on service_answer (from_case_id) where from_case_id is not null;
create table service_answer_text (
  answer_id uuid not null references service_answer on delete cascade,
  language text not null check (language in ('nb', 'nn', 'en')),
  question text not null check (question <> ''),
  answer text not null check (answer <> ''),
  primary key (answer_id, language)
);

-- What came in and went out, for everyone to see. Holds no subject that nobody has released, and no name.
create table journal_entry (
  id uuid primary key default uuidv7(),
  case_id uuid references support_case on delete set null,
  case_message_id uuid references case_message on delete set null,
  reference text not null,
  -- of the documents of a case, from 1
  number integer not null check (number > 0),
  day date not null,
  direction text not null check (direction in ('in', 'out')),
  unit_id uuid not null references unit,
  -- the unit at the other end; null for a person, who is never named
  other_unit_id uuid references unit,
  -- the service that a masked title is said by; null where that would tell too much
  service_id uuid references service,
  title text check (title <> ''),
  masked_because text,
  unique (reference, number),
  check (num_nonnulls(title, masked_because) = 1)
);
create index on journal_entry (day desc, reference, number);
create index on journal_entry (case_id) where case_id is not null;
create index on journal_entry (case_message_id) where case_message_id is not null;

-- A copy for somebody who asked to see a case: what was hidden is not in it.
create table disclosure (
  id uuid primary key default uuidv7(),
  case_id uuid not null references support_case on delete cascade,
  unit_id uuid not null references unit,
  made_by uuid references person,
  made_at timestamptz not null,
  title text not null,
  -- [{at, direction, number, body}], as it was given out
  content jsonb not null
);
create index on disclosure (case_id);

-- How cases wandered between units, for the map of gaps: counted when they close, kept when they are deleted.
create table wandered_count (
  -- the first day of the month in which they closed
  month date not null check (extract(day from month) = 1),
  service_id uuid references service,
  -- units that had them, in turn
  path uuid[] not null,
  -- units that declined them, in turn
  declined uuid[] not null,
  cases integer not null check (cases > 0),
  unique nulls not distinct (month, service_id, path, declined)
);
-- Counted once, though it may be opened again.
create table wandered_case (
  case_id uuid primary key references support_case on delete cascade
);

-- Figures of a month.
create index case_asked_at on support_case (asked_at) where not restricted;

alter table case_type add column version integer not null default 1;

-- A case that was merged into one that is deleted stays, and no longer says into which.
alter table support_case drop constraint support_case_merged_into_id_fkey;
alter table support_case add foreign key (merged_into_id) references support_case on delete set null;
do $$
declare
  named text;
begin
  select conname into strict named from pg_constraint
  where conrelid = 'support_case'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%(merged_into_id IS NOT NULL)%';
  execute format('alter table support_case drop constraint %I', named);
end $$;
alter table support_case add constraint merged_into_another check (merged_into_id is null or closed_as = 'merged');
