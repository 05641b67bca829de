-- Units, people, memberships, and the courses, programmes and terms that every feature builds on.
-- A period is half-open: valid_from is the first day, valid_to the day after the last (null: no end set).

create extension if not exists btree_gist;

create table campus (
  id uuid primary key default uuidv7(),
  name text not null unique
);

create table unit (
  id uuid primary key default uuidv7(),
  parent_id uuid references unit,
  type text not null check (type in
    ('institution', 'faculty', 'department', 'central_unit', 'section', 'local_support', 'project', 'external_body')),
  -- "stedkode" in Felles studentsystem
  fs_code text unique,
  campus_id uuid references campus,
  website text,
  -- independent bodies (an ombud, student welfare, chaplains): referred to, never given a case
  independent boolean not null default false,
  synthetic boolean not null default false,
  founded_on date not null,
  ended_on date,
  check (ended_on is null or ended_on > founded_on),
  check (parent_id is null or parent_id <> id)
);
create index on unit (parent_id);

create table unit_name (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  language text not null check (language in ('nb', 'nn', 'en')),
  name text not null check (name <> ''),
  short_name text,
  valid_from date not null,
  valid_to date,
  period daterange generated always as (daterange(valid_from, valid_to)) stored,
  check (valid_to is null or valid_to > valid_from),
  exclude using gist (unit_id with =, language with =, period with &&)
);

-- What a unit tells about itself on its page; one row a language, with the version of the bokmål text it follows.
create table unit_text (
  unit_id uuid not null references unit,
  language text not null check (language in ('nb', 'nn', 'en')),
  summary text not null,
  version integer not null default 1,
  source_version integer not null default 1,
  primary key (unit_id, language)
);

create table unit_slug (
  unit_id uuid not null references unit,
  language text not null check (language in ('nb', 'nn', 'en')),
  slug text not null,
  current boolean not null default true,
  primary key (language, slug)
);
create unique index on unit_slug (unit_id, language) where current;

-- Who takes over when a unit ends; several when it is split.
create table unit_successor (
  unit_id uuid not null references unit,
  successor_id uuid not null references unit,
  primary key (unit_id, successor_id),
  check (unit_id <> successor_id)
);

create table person (
  id uuid primary key default uuidv7(),
  issuer text,
  subject text,
  -- eduPersonPrincipalName: links a person known beforehand to the one who signs in
  eppn text unique,
  name text not null,
  email text,
  -- what the institution says the person is (employee, student), as Feide's groups tell; gives no access by itself
  affiliations text[] not null default '{}',
  language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
  synthetic boolean not null default false,
  created_at timestamptz not null,
  -- by the real clock; who stays away long enough is forgotten
  last_signed_in_at timestamptz,
  erased_at timestamptz,
  unique (issuer, subject),
  check ((issuer is null) = (subject is null))
);

create table membership (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  unit_id uuid not null references unit,
  role text not null check (role in
    ('teacher', 'student', 'student_representative', 'learning_assistant', 'wellbeing_leader', 'case_handler',
     'editor', 'course_coordinator', 'programme_leader', 'faculty_leader', 'economist', 'vice_rector',
     'project_leader', 'administrator')),
  valid_from date not null,
  valid_to date,
  period daterange generated always as (daterange(valid_from, valid_to)) stored,
  check (valid_to is null or valid_to > valid_from),
  exclude using gist (person_id with =, unit_id with =, role with =, period with &&)
);
create index on membership (unit_id);

create table term (
  id uuid primary key default uuidv7(),
  -- Felles studentsystem: year and VÅR, SOM or HØST
  fs_year integer not null,
  fs_season text not null check (fs_season in ('VÅR', 'SOM', 'HØST')),
  starts_on date not null,
  ends_on date not null,
  unique (fs_year, fs_season),
  check (ends_on > starts_on)
);

create table course (
  id uuid primary key default uuidv7(),
  -- Felles studentsystem: "emnekode" and "versjonskode"
  fs_code text not null,
  fs_version text not null default '1',
  unit_id uuid not null references unit,
  unique (fs_code, fs_version)
);

create table course_name (
  course_id uuid not null references course,
  language text not null check (language in ('nb', 'nn', 'en')),
  name text not null,
  primary key (course_id, language)
);

create table programme (
  id uuid primary key default uuidv7(),
  -- Felles studentsystem: "studieprogramkode"
  fs_code text not null unique,
  unit_id uuid not null references unit
);

create table programme_name (
  programme_id uuid not null references programme,
  language text not null check (language in ('nb', 'nn', 'en')),
  name text not null,
  primary key (programme_id, language)
);

-- The units above a unit, itself included: an administrator of a faculty is one of its departments too.
create view unit_ancestor as
  with recursive up (unit_id, ancestor_id) as (
    select id, id from unit
    union
    select up.unit_id, unit.parent_id from up join unit on unit.id = up.ancestor_id where unit.parent_id is not null
  )
  select unit_id, ancestor_id from up;
