-- What help exists, from whom, for whom, where and how.

-- Words that readers choose by: target groups, topics, situations.
create table catalogue_term (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('target_group', 'topic', 'situation')),
  key text not null,
  position integer not null default 0,
  unique (kind, key)
);

create table catalogue_term_text (
  term_id uuid not null references catalogue_term,
  language text not null check (language in ('nb', 'nn', 'en')),
  label text not null,
  summary text not null default '',
  slug text not null,
  version integer not null default 1,
  source_version integer not null default 1,
  primary key (term_id, language)
);
create index on catalogue_term_text (language, slug);

create table service (
  id uuid primary key default uuidv7(),
  -- stable name in data files and labelled requests
  key text not null unique,
  state text not null check (state in ('draft', 'in_review', 'published', 'retired')),
  form_of_support text not null check (form_of_support in
    ('individual-help', 'self-study', 'course-or-event', 'development-process')),
  level text not null check (level in ('person', 'course', 'programme', 'organisation')),
  -- what the entry rests on: 'unconfirmed' until someone has checked it
  evidence text not null default 'unit' check (evidence in
    ('unit', 'web page', 'news article', 'menu entry', 'project document', 'unconfirmed')),
  source_url text,
  -- expected time to an answer, in working days
  answer_within_days integer check (answer_within_days > 0),
  published_on date,
  retired_on date,
  successor_id uuid references service,
  assured_by uuid references unit,
  assured_on date,
  next_review_on date,
  reminded_on date,
  version integer not null default 1,
  check (state not in ('published', 'retired') or published_on is not null),
  check ((state = 'retired') = (retired_on is not null)),
  check (successor_id is null or successor_id <> id)
);
create index on service (state);
create index on service (next_review_on);

create table service_text (
  service_id uuid not null references service,
  language text not null check (language in ('nb', 'nn', 'en')),
  title text not null,
  summary text not null,
  description text not null,
  version integer not null default 1,
  -- the version of the bokmål text that this one was made from; behind it, the text is stale
  source_version integer not null default 1,
  updated_at timestamptz not null,
  primary key (service_id, language)
);
create index service_text_by_title on service_text (language, title collate "nb-x-icu");

create table service_slug (
  service_id uuid not null references service,
  language text not null check (language in ('nb', 'nn', 'en')),
  slug text not null,
  current boolean not null default true,
  primary key (language, slug)
);
create unique index on service_slug (service_id, language) where current;

create table service_question (
  id uuid primary key default uuidv7(),
  service_id uuid not null references service,
  language text not null check (language in ('nb', 'nn', 'en')),
  position integer not null,
  question text not null,
  unique (service_id, language, position)
);

create table service_term (
  service_id uuid not null references service,
  term_id uuid not null references catalogue_term,
  primary key (service_id, term_id)
);
create index on service_term (term_id);

-- Addresses are a unit's own, never a person's.
create table contact_point (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  kind text not null check (kind in ('email', 'phone', 'web', 'visit')),
  value text not null,
  -- demonstration value: not the unit's real address
  synthetic boolean not null default false,
  unique (unit_id, kind, value)
);

create table channel (
  id uuid primary key default uuidv7(),
  service_id uuid not null references service,
  position integer not null,
  kind text not null check (kind in
    ('web', 'self-service', 'form', 'phone', 'visit', 'contact-unit', 'online-meeting')),
  url text,
  contact_point_id uuid references contact_point,
  unique (service_id, position)
);

create table channel_text (
  channel_id uuid not null references channel on delete cascade,
  language text not null check (language in ('nb', 'nn', 'en')),
  instruction text not null,
  primary key (channel_id, language)
);

-- Weekly hours, local time in Europe/Oslo. ISO weekday: 1 is Monday.
create table opening_hours (
  channel_id uuid not null references channel on delete cascade,
  weekday integer not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  primary key (channel_id, weekday, opens),
  check (closes > opens)
);

-- Which unit has which part in a service, and when. Accountable answers for it; responsible carries it out.
create table participation (
  id uuid primary key default uuidv7(),
  service_id uuid not null references service,
  -- a unit, or a rule that leads to one
  unit_id uuid references unit,
  rule text check (rule in ('local_support')),
  role text not null check (role in ('accountable', 'responsible', 'consulted', 'informed')),
  state text not null check (state in ('proposed', 'accepted', 'contested')),
  reason text,
  decided_by uuid,
  decided_at timestamptz,
  valid_from date not null,
  valid_to date,
  period daterange generated always as (daterange(valid_from, valid_to)) stored,
  check ((unit_id is null) <> (rule is null)),
  check (state <> 'contested' or reason is not null),
  check (valid_to is null or valid_to > valid_from),
  constraint at_most_one_accountable_unit exclude using gist (service_id with =, period with &&) where (role = 'accountable')
);
create index on participation (service_id);
create index on participation (unit_id);

-- At least one accountable unit on each day from publication to retirement. Locks the service row, so that of two
-- concurrent writers the second sees what the first has done. (A stronger lock than this would meet the one that
-- the foreign key of each writer's new participation holds, and the two would wait for each other.)
create function require_accountable_unit() returns trigger language plpgsql as $$
declare
  owned uuid;
  published service%rowtype;
begin
  -- Each branch names only fields that its table has: PL/pgSQL reads a whole condition at once.
  if tg_table_name = 'service' then
    owned := new.id;
  elsif tg_op = 'DELETE' then
    owned := old.service_id;
  else
    owned := new.service_id;
    if tg_op = 'UPDATE' then
      if old.service_id <> new.service_id then
        raise exception 'a participation stays with its service' using errcode = 'check_violation';
      end if;
    end if;
  end if;
  select * into published from service where id = owned for no key update;
  if not found or published.published_on is null then return null; end if;
  if published.published_on is distinct from published.retired_on and not coalesce(
    (select range_agg(period) @> daterange(published.published_on, published.retired_on)
       from participation where service_id = owned and role = 'accountable'), false) then
    raise exception 'service % has days without an accountable unit', owned
      using errcode = 'check_violation', constraint = 'always_an_accountable_unit';
  end if;
  return null;
end $$;
create constraint trigger always_an_accountable_unit after insert or update or delete on participation
  deferrable initially deferred for each row execute function require_accountable_unit();
create constraint trigger always_an_accountable_unit after insert or update on service
  deferrable initially deferred for each row execute function require_accountable_unit();

-- A unit that has ended answers for nothing after its last day: its successors have taken over. Locks the unit row
-- (a share is enough for a participation: only the ending of the unit must wait for it).
create function require_living_unit() returns trigger language plpgsql as $$
declare
  last_day date;
begin
  if tg_table_name = 'unit' then
    last_day := new.ended_on;
    if last_day is not null and exists (
      select from participation where unit_id = new.id and (valid_to is null or valid_to > last_day)) then
      raise exception 'unit % still answers for something after its end', new.id
        using errcode = 'check_violation', constraint = 'ended_unit_answers_for_nothing';
    end if;
  elsif new.unit_id is not null then
    select ended_on into last_day from unit where id = new.unit_id for share;
    if last_day is not null and (new.valid_to is null or new.valid_to > last_day) then
      raise exception 'unit % has ended', new.unit_id
        using errcode = 'check_violation', constraint = 'ended_unit_answers_for_nothing';
    end if;
  end if;
  return null;
end $$;
create constraint trigger ended_unit_answers_for_nothing after update of ended_on on unit
  deferrable initially deferred for each row execute function require_living_unit();
create constraint trigger ended_unit_answers_for_nothing after insert or update on participation
  deferrable initially deferred for each row execute function require_living_unit();

-- Work that is not published yet: one draft a service, as a whole; publishing writes it to the tables above.
create table service_draft (
  service_id uuid primary key references service,
  content jsonb not null,
  state text not null check (state in ('editing', 'in_review', 'returned')),
  -- the service's version that the draft began from; another one since means a clash
  base_version integer not null,
  -- counts saves: two editors of one draft see each other's
  version integer not null default 1,
  -- languages whose unchanged text the author has read against the new bokmål and found right still
  confirmed_languages text[] not null default '{}',
  author_id uuid,
  returned_reason text,
  updated_at timestamptz not null
);

create table service_revision (
  id uuid primary key default uuidv7(),
  service_id uuid not null references service,
  version integer not null,
  content jsonb not null,
  published_by uuid,
  published_at timestamptz not null,
  unique (service_id, version)
);

-- What other institutions do; not searched with our own.
create table example_service (
  id uuid primary key default uuidv7(),
  key text not null unique,
  institution text not null,
  unit_name text not null,
  name jsonb not null,
  form_of_support text not null,
  how text not null,
  url text
);

-- Help in acute danger, in the order it is shown.
create table emergency_contact (
  id uuid primary key default uuidv7(),
  position integer not null unique,
  phone text,
  url text
);

create table emergency_contact_text (
  contact_id uuid not null references emergency_contact on delete cascade,
  language text not null check (language in ('nb', 'nn', 'en')),
  name text not null,
  description text not null,
  primary key (contact_id, language)
);
