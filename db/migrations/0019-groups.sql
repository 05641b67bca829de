-- "Put us in groups": what students are asked, how groups are formed, changed by hand and published, and what they do
-- through the term. Answers, formations and drafts are deleted with the term; groups live as long as their cohort.

-- The student's name at sign-in (eduPersonPrincipalName), by which they see their own groups; null where the roster does
-- not tell it.
alter table cohort_student add column eppn text check (eppn = lower(eppn));
create index on cohort_student (eppn) where status <> 'left';

-- A cohort of a programme whose groups this one's begin from.
alter table cohort add column groups_from_id uuid references cohort on delete set null;

-- What the students of a cohort are asked; one for each cohort.
create table questionnaire (
  cohort_id uuid primary key references cohort on delete cascade,
  -- See question.ts: [{key, …}] in the order in which they are asked.
  questions jsonb not null,
  -- See week.ts: {days, firstHour, hours}; and the hours of it in which the cohort is taught, as a text of 0 and 1.
  week jsonb not null,
  taught text not null check (taught ~ '^[01]*$'),
  opened_at timestamptz,
  -- The last day on which answers count for the first groups; later ones are kept all the same.
  closes_on date,
  reminded_at timestamptz,
  version integer not null default 1
);

-- Who has answered; never what.
create table response (
  student_id uuid primary key references cohort_student on delete cascade,
  began_at timestamptz not null,
  -- When the student said that they were done; answers count from the first on.
  done_at timestamptz
);

-- One answer to one question. Deleted when the term is over.
create table answer (
  student_id uuid not null references cohort_student on delete cascade,
  question text not null,
  -- See answer.ts: its shape by question.
  value jsonb not null,
  at timestamptz not null,
  primary key (student_id, question)
);

-- One forming of groups: its settings, the job that runs it, and what came of it.
create table formation (
  id uuid primary key default uuidv7(),
  cohort_id uuid not null references cohort on delete cascade,
  by_id uuid not null references person,
  -- See settings.ts.
  settings jsonb not null,
  asked_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'stopped', 'failed')),
  -- Raised by each worker that takes the job; only the one that holds it may write.
  fence integer not null default 0,
  -- By the real clock, as workers die in real time.
  heartbeat_at timestamptz,
  stop_asked boolean not null default false,
  -- See formation.ts: the best so far, and how it came, for each alternative.
  progress jsonb not null default '[]',
  -- Of a failed one: a text key.
  problem text,
  ended_at timestamptz
);
create index on formation (cohort_id, asked_at);
create index on formation (state) where state in ('waiting', 'running');

-- One grouping that a formation found.
create table alternative (
  formation_id uuid not null references formation on delete cascade,
  number integer not null check (number > 0),
  -- [[student id, …], …], a list for each group.
  groups jsonb not null,
  -- See formation.ts: what a coordinator may see of its worth.
  worth jsonb not null,
  primary key (formation_id, number)
);

-- A group of students. Its id is that of the draft's group which it was published from.
create table study_group (
  id uuid primary key,
  cohort_id uuid not null references cohort on delete cascade,
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  -- {place, day, hour}: where and when the group first meets; each may be missing.
  meeting jsonb not null default '{}',
  -- The group's own: a link to its chat, and how it has agreed to work.
  chat_url text,
  agreement text not null default '',
  agreement_version integer not null default 0,
  version integer not null default 1,
  ended_at timestamptz
);
create index on study_group (cohort_id);

-- Who is in a group, from when until when. One group in a cohort at a time.
create table group_member (
  group_id uuid not null references study_group on delete cascade,
  student_id uuid not null references cohort_student on delete cascade,
  from_at timestamptz not null,
  until_at timestamptz
);
create unique index on group_member (student_id) where until_at is null;
create index on group_member (group_id);

-- Each time groups were published; the history is what group_member tells of a moment.
create table group_publication (
  cohort_id uuid not null references cohort on delete cascade,
  version integer not null,
  by_id uuid references person on delete set null,
  at timestamptz not null,
  -- How many students were given a group, given another one, and taken out of one.
  placed integer not null,
  moved integer not null,
  removed integer not null,
  -- Why, in the coordinator's words.
  note text not null default '',
  primary key (cohort_id, version)
);

-- Groups that are being made: one draft for each cohort, shared by its coordinators.
create table group_draft (
  cohort_id uuid primary key references cohort on delete cascade,
  -- Raised by each change.
  version integer not null default 1,
  -- What the groups are judged by; see settings.ts.
  settings jsonb not null,
  -- [{id, number, name, meeting}]
  groups jsonb not null,
  -- The publication that it began from; 0 where nothing was published.
  published_version integer not null default 0,
  created_at timestamptz not null
);

-- Where each student stands in the draft; no row is no group.
create table draft_place (
  cohort_id uuid not null references group_draft on delete cascade,
  student_id uuid not null references cohort_student on delete cascade,
  group_id uuid not null,
  locked boolean not null default false,
  primary key (cohort_id, student_id)
);

-- Each change of a draft, so that it can be undone and seen by others.
create table draft_change (
  cohort_id uuid not null references group_draft on delete cascade,
  version integer not null,
  by_id uuid not null references person,
  at timestamptz not null,
  -- See draft-change.ts: [{student, from, to}] and [{student, locked}].
  change jsonb not null,
  -- The change that this one takes back or makes again.
  undoes integer,
  redoes integer,
  primary key (cohort_id, version)
);

-- Learning assistants of a cohort, and the groups that they follow.
create table cohort_assistant (
  id uuid primary key default uuidv7(),
  cohort_id uuid not null references cohort on delete cascade,
  name text not null check (name <> ''),
  -- Their name at sign-in, by which they see their groups.
  eppn text check (eppn = lower(eppn)),
  -- Hours a week that they have for groups.
  hours numeric(4, 1) not null check (hours > 0),
  unique (cohort_id, name)
);
create index on cohort_assistant (eppn);

create table group_assistant (
  group_id uuid primary key references study_group on delete cascade,
  assistant_id uuid not null references cohort_assistant on delete cascade
);
create index on group_assistant (assistant_id);

-- How the others of a group may reach a student; written by the student alone.
create table contact_way (
  student_id uuid not null references cohort_student on delete cascade,
  kind text not null check (kind in ('email', 'phone', 'other')),
  value text not null check (value <> ''),
  primary key (student_id, kind)
);

-- What a student asks of their groups through the term.
create table group_request (
  id uuid primary key default uuidv7(),
  cohort_id uuid not null references cohort on delete cascade,
  student_id uuid not null references cohort_student on delete cascade,
  kind text not null check (kind in ('change', 'swap', 'leave')),
  -- Of a swap: the one whose place is asked for.
  with_id uuid references cohort_student on delete cascade,
  -- Of a change: the group that is wished for, if any.
  to_group_id uuid references study_group on delete cascade,
  reason text not null default '',
  state text not null check (state in ('asks_student', 'asks_coordinator', 'accepted', 'declined', 'withdrawn')),
  asked_at timestamptz not null,
  decided_at timestamptz,
  check ((kind = 'swap') = (with_id is not null)),
  check (with_id <> student_id)
);
create index on group_request (cohort_id, state);
create unique index on group_request (student_id) where state in ('asks_student', 'asks_coordinator');

-- What a student says in a check-in about their group. Deleted when the term is over.
create table check_in (
  student_id uuid not null references cohort_student on delete cascade,
  group_id uuid not null references study_group on delete cascade,
  week integer not null check (week between 1 and 53),
  meets text not null check (meets in ('yes', 'seldom', 'no')),
  takes_part text not null check (takes_part in ('all', 'most', 'few')),
  -- Whether the coordinator may know that it is this group which may need help, with fewer than five answers.
  may_tell boolean not null,
  at timestamptz not null,
  primary key (student_id, week)
);
create index on check_in (group_id, week);

-- What a group has written down of its meetings.
create table group_meeting (
  id uuid primary key default uuidv7(),
  group_id uuid not null references study_group on delete cascade,
  by_id uuid references cohort_student on delete set null,
  on_day date not null,
  starts_at time,
  place text not null default '',
  note text not null default '',
  at timestamptz not null
);
create index on group_meeting (group_id, on_day);

-- A person's secret address of their calendar; only its hash is kept.
create table calendar_key (
  person_id uuid primary key references person on delete cascade,
  key_hash text not null unique,
  made_at timestamptz not null
);
