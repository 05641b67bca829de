-- "Put us in groups": cohorts, who coordinates them, and their rosters.

create table cohort (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('course', 'programme_year', 'class', 'lab_set')),
  unit_id uuid not null references unit,
  term_id uuid not null references term,
  -- One name in all languages, as it is called where it is taught.
  name text not null check (name <> ''),
  -- It is deleted after this day, with all that hangs on it.
  kept_until date not null,
  -- Raised by each change of the roster.
  version integer not null default 1,
  created_at timestamptz not null
);
create index on cohort (unit_id);
create index on cohort (kept_until);

create table cohort_coordinator (
  cohort_id uuid not null references cohort on delete cascade,
  person_id uuid not null references person,
  primary key (cohort_id, person_id)
);
create index on cohort_coordinator (person_id);

-- One student of a roster. People with a protected address are never written here.
create table cohort_student (
  id uuid primary key default uuidv7(),
  cohort_id uuid not null references cohort on delete cascade,
  -- What the roster calls the student by: user name, student number or address.
  roster_key text not null check (roster_key <> ''),
  name text not null check (name <> ''),
  email text,
  -- provisional: has a place; met: has come; late: comes after the start
  status text not null default 'provisional' check (status in ('provisional', 'met', 'late', 'left')),
  -- What the roster told that groups may be formed by: {programme, campus, section}
  qualities jsonb not null default '{}',
  added_at timestamptz not null,
  left_at timestamptz,
  check ((status = 'left') = (left_at is not null))
);
create unique index on cohort_student (cohort_id, lower(roster_key));

-- A roster that was read and waits for its coordinator's yes; without what must not be kept, and gone after a day.
create table roster_import (
  cohort_id uuid not null references cohort on delete cascade,
  by_id uuid not null references person,
  -- Names in other files and pastes; null for a paste.
  file_name text,
  -- See clean-table.ts.
  content jsonb not null,
  at timestamptz not null,
  primary key (cohort_id, by_id)
);
create index on roster_import (at);
