-- Cases: a person asks once, one unit handles, others take part by agreement.
-- Named support_case because "case" is a word of SQL.

-- A number of its own for each year, taken in the case's transaction: the row is locked, so that none is skipped or
-- given twice.
create table case_counter (
  year integer primary key,
  last_number integer not null check (last_number >= 0)
);

-- How long a case of a type is kept after it closed, and whether it may go without an archive having received it.
create table case_type (
  key text primary key,
  position integer not null unique,
  keep_months integer not null check (keep_months > 0),
  needs_archive boolean not null default false,
  -- about a person's own matters: only named roles in the handling unit read it
  restricted boolean not null default false
);
insert into case_type (key, position, keep_months, needs_archive, restricted) values
  ('question', 1, 24, false, false),
  ('teaching', 2, 60, true, false),
  ('personal', 3, 12, false, true);

-- How a unit takes part in cases. A unit without a row uses Samspel, with the standard times.
create table unit_desk (
  unit_id uuid primary key references unit,
  -- a unit that does not use Samspel yet gets offers and questions by e-mail, and answers by e-mail
  uses_samspel boolean not null default true,
  -- takes what cannot be routed with confidence, and signs of danger; one in all
  is_intake boolean not null default false,
  -- where an e-mail unit is written to
  email text,
  -- the unit's own address at the installation's mail domain, before the @
  mailbox text unique check (mailbox ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$'),
  -- mail from somebody who takes no part in a case joins it all the same
  lets_strangers_in boolean not null default false,
  answer_within_days integer not null default 3 check (answer_within_days > 0),
  offer_within_days integer not null default 2 check (offer_within_days > 0),
  return_within_days integer not null default 3 check (return_within_days > 0),
  version integer not null default 1,
  check (uses_samspel or email is not null)
);
create unique index one_intake on unit_desk (is_intake) where is_intake;

-- When the unit works, local time; none: Monday to Friday, 8 to 15.45.
create table unit_hours (
  unit_id uuid not null references unit,
  weekday integer not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  primary key (unit_id, weekday, opens),
  check (closes > opens)
);
-- Days on which the unit is closed beside the public holidays.
create table unit_closed_day (
  unit_id uuid not null references unit,
  day date not null,
  primary key (unit_id, day)
);

create table support_case (
  id uuid primary key default uuidv7(),
  year integer not null,
  number integer not null check (number > 0),
  reference text not null generated always as ('S-' || year::text || '-' || lpad(number::text, 6, '0')) stored unique,
  type text not null references case_type,
  subject text not null check (subject <> ''),
  -- the form that the asker wrote in: the answer is given in the same
  language text not null check (language in ('nb', 'nn', 'en')),
  -- who asks: a person who is signed in, or an address that was confirmed; for a unit, or for oneself
  asker_person_id uuid references person,
  asker_name text,
  asker_email text,
  asker_unit_id uuid references unit,
  -- what it is about
  service_id uuid references service,
  course_id uuid references course,
  about_unit_id uuid references unit,
  wanted_by date,
  handling_unit_id uuid not null references unit,
  handler_id uuid references person,
  state text not null check (state in ('new', 'open', 'waiting', 'closed')),
  closed_as text check (closed_as in ('answered', 'withdrawn', 'merged', 'referred', 'unneeded')),
  merged_into_id uuid references support_case,
  restricted boolean not null default false,
  -- signs of acute danger: the front desk sees it at once
  is_danger boolean not null default false,
  danger_seen_at timestamptz,
  danger_seen_by uuid references person,
  channel text not null check (channel in ('web', 'email', 'phone', 'desk')),
  asked_at timestamptz not null,
  first_answered_at timestamptz,
  -- stored whenever it changes; null while the case waits for the asker or is closed
  due_at timestamptz,
  warn_at timestamptz,
  warned_at timestamptz,
  paused_since timestamptz,
  closed_at timestamptz,
  last_activity_at timestamptz not null,
  -- the asker's own word
  helped boolean,
  archived_at timestamptz,
  version integer not null default 1,
  unique (year, number),
  check ((state = 'closed') = (closed_at is not null)),
  check ((state = 'closed') = (closed_as is not null)),
  check ((closed_as is not distinct from 'merged') = (merged_into_id is not null)),
  check ((state = 'waiting') = (paused_since is not null)),
  check (merged_into_id <> id)
);
-- The desk's lists: what is open in a unit is little, what is closed is much.
create index case_open_by_unit on support_case (handling_unit_id, last_activity_at desc) where state <> 'closed';
create index case_closed_by_unit on support_case (handling_unit_id, closed_at desc) where state = 'closed';
create index case_due on support_case (due_at) where due_at is not null;
create index case_warn on support_case (warn_at) where warn_at is not null and warned_at is null;
create index case_by_handler on support_case (handler_id, last_activity_at desc) where state <> 'closed';
create index case_by_asker on support_case (asker_person_id, asked_at desc);
create index case_by_asker_unit on support_case (asker_unit_id, asked_at desc) where asker_unit_id is not null;
create index case_by_asker_email on support_case (lower(asker_email)) where asker_email is not null;
create index case_closed_at on support_case (closed_at) where state = 'closed';
create index on support_case (merged_into_id) where merged_into_id is not null;
create index case_in_danger on support_case (asked_at) where is_danger and danger_seen_at is null;
create index on support_case (service_id) where service_id is not null;

-- People of the asking unit who follow the case, and whoever else the asker lets read.
create table case_follower (
  case_id uuid not null references support_case on delete cascade,
  person_id uuid not null references person,
  primary key (case_id, person_id)
);
create index on case_follower (person_id);

-- Lets a person with a confirmed address, and no sign-in, open their own case from a link.
create table asker_key (
  token_hash bytea primary key,
  case_id uuid not null references support_case on delete cascade,
  expires_at timestamptz not null
);
create index on asker_key (case_id);
create index on asker_key (expires_at);

-- Asked with an address that is not confirmed yet: no case before it is.
create table pending_ask (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  email text not null,
  content jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on pending_ask (expires_at);

create table case_message (
  id uuid primary key default uuidv7(),
  case_id uuid not null references support_case on delete cascade,
  -- asker: from the asker. reply: to the asker. note: between handlers. unit: a contributing or e-mail unit's answer.
  kind text not null check (kind in ('asker', 'reply', 'note', 'unit')),
  channel text not null check (channel in ('web', 'email', 'phone', 'desk')),
  author_id uuid references person,
  -- as it was signed; the person may be erased
  author_name text,
  -- the unit that speaks; null for the asker
  unit_id uuid references unit,
  body text not null,
  language text check (language in ('nb', 'nn', 'en')),
  -- a note that only the unit that wrote it reads, and units it was shown to
  confidential boolean not null default false,
  at timestamptz not null,
  -- of the mail that it came or went by
  mail_message_id text,
  bounced_at timestamptz,
  bounce_problem text,
  check (not confidential or kind = 'note'),
  check ((kind = 'asker') = (unit_id is null))
);
create index on case_message (case_id, at);
create index on case_message (mail_message_id) where mail_message_id is not null;

-- Units that a confidential note was shown to, by a hand-over that took it along.
create table note_reader (
  message_id uuid not null references case_message on delete cascade,
  unit_id uuid not null references unit,
  primary key (message_id, unit_id)
);

-- What happened, beside what was said: shown in the conversation.
create table case_event (
  id uuid primary key default uuidv7(),
  case_id uuid not null references support_case on delete cascade,
  at timestamptz not null,
  kind text not null,
  actor_id uuid references person,
  unit_id uuid references unit,
  other_unit_id uuid references unit,
  -- ids and codes; never what somebody wrote
  detail jsonb not null default '{}'
);
create index on case_event (case_id, at);
create index case_event_by_kind on case_event (kind, at);

create table attachment (
  id uuid primary key default uuidv7(),
  -- none while a form is being filled in
  case_id uuid references support_case on delete cascade,
  message_id uuid references case_message on delete cascade,
  pending_ask_id uuid references pending_ask on delete cascade,
  -- of the form that it was sent with, until there is a case
  upload_key_hash bytea,
  name text not null,
  -- by content, never by name
  media_type text not null,
  size_bytes integer not null check (size_bytes >= 0),
  created_at timestamptz not null,
  check ((case_id is null) = (message_id is null)),
  check (num_nonnulls(case_id, pending_ask_id, upload_key_hash) = 1)
);
create index on attachment (message_id);
create index on attachment (case_id);
create index on attachment (pending_ask_id) where pending_ask_id is not null;
create index on attachment (created_at) where case_id is null;
-- Apart, so that lists never read it. In the database, so that it is deleted with its message, by one transaction, and
-- every web node can serve it.
create table attachment_content (
  attachment_id uuid primary key references attachment on delete cascade,
  content bytea not null
);
alter table attachment_content alter column content set storage external;

-- An offer of a case from the unit that has it to another; the case moves when the other accepts.
create table handover (
  id uuid primary key default uuidv7(),
  case_id uuid not null references support_case on delete cascade,
  from_unit_id uuid not null references unit,
  to_unit_id uuid not null references unit,
  note text not null default '',
  state text not null check (state in ('offered', 'accepted', 'declined', 'withdrawn', 'returned')),
  reason text,
  -- whether the sender's confidential notes come along
  takes_confidential boolean not null default false,
  offered_by uuid references person,
  offered_at timestamptz not null,
  -- silence after this is told to both units and the front desk
  answer_by timestamptz not null,
  escalated_at timestamptz,
  decided_by uuid references person,
  decided_at timestamptz,
  -- an accepted case may be given back until then
  return_by timestamptz,
  check (from_unit_id <> to_unit_id),
  check ((state = 'offered') = (decided_at is null)),
  check (state not in ('declined', 'returned') or (reason is not null and reason <> '')),
  check ((state in ('accepted', 'returned')) = (return_by is not null))
);
create unique index one_offer_at_a_time on handover (case_id) where state = 'offered';
create index on handover (case_id);
create index handover_offered_to on handover (to_unit_id, answer_by) where state = 'offered';
create index handover_unanswered on handover (answer_by) where state = 'offered' and escalated_at is null;

-- Which unit has had the case since when, and by what right. The last is the handling unit.
create table case_handling (
  id uuid primary key default uuidv7(),
  case_id uuid not null references support_case on delete cascade,
  -- counts from 1
  position integer not null check (position > 0),
  unit_id uuid not null references unit,
  -- asked: where routing put it. accepted, returned: by a hand-over. succeeded: its unit ended.
  cause text not null check (cause in ('asked', 'accepted', 'returned', 'succeeded')),
  handover_id uuid references handover on delete cascade,
  since timestamptz not null,
  unique (case_id, position),
  check ((cause in ('accepted', 'returned')) = (handover_id is not null)),
  check ((cause = 'asked') = (position = 1))
);
create index on case_handling (unit_id, since desc);

-- A unit that takes part in a case without having it: asked into a part, and leaves again.
create table contribution (
  id uuid primary key default uuidv7(),
  case_id uuid not null references support_case on delete cascade,
  unit_id uuid not null references unit,
  -- consulted or informed by the service's participations, or invited by the handling unit
  part text not null check (part in ('invited', 'consulted', 'informed')),
  question text not null default '',
  invited_by uuid references person,
  invited_at timestamptz not null,
  left_at timestamptz,
  unique nulls not distinct (case_id, unit_id, left_at)
);
create index contribution_present on contribution (unit_id, invited_at desc) where left_at is null;

-- An independent body that the asker is pointed to. Never a hand-over: the asker decides whether anything is sent, and
-- nothing comes back.
create table referral (
  id uuid primary key default uuidv7(),
  case_id uuid not null references support_case on delete cascade,
  unit_id uuid not null references unit,
  note text not null default '',
  state text not null check (state in ('suggested', 'sent', 'declined')),
  suggested_by uuid references person,
  suggested_at timestamptz not null,
  decided_at timestamptz,
  check ((state = 'suggested') = (decided_at is null))
);
create index on referral (case_id);

create table case_task (
  id uuid primary key default uuidv7(),
  case_id uuid not null references support_case on delete cascade,
  unit_id uuid not null references unit,
  title text not null check (title <> ''),
  due_on date,
  assignee_id uuid references person,
  created_by uuid references person,
  created_at timestamptz not null,
  done_by uuid references person,
  done_at timestamptz,
  version integer not null default 1
);
create index on case_task (case_id);
create index case_task_open on case_task (unit_id, due_on) where done_at is null;

create table case_link (
  case_id uuid not null references support_case on delete cascade,
  other_id uuid not null references support_case on delete cascade,
  -- as seen from case_id
  kind text not null check (kind in ('related', 'split_from', 'quotes')),
  created_by uuid references person,
  created_at timestamptz not null,
  primary key (case_id, other_id),
  check (case_id <> other_id)
);
create index on case_link (other_id);

-- While the clock stands still because the asker is to answer.
create table case_pause (
  case_id uuid not null references support_case on delete cascade,
  from_at timestamptz not null,
  until_at timestamptz not null,
  primary key (case_id, from_at),
  check (until_at >= from_at)
);

-- What somebody is writing; theirs alone.
create table case_draft (
  case_id uuid not null references support_case on delete cascade,
  person_id uuid not null references person,
  kind text not null check (kind in ('reply', 'note', 'asker')),
  body text not null,
  updated_at timestamptz not null,
  primary key (case_id, person_id, kind)
);
create index on case_draft (updated_at);

-- Ready-made passages; a unit's own, or for all (null).
create table text_block (
  id uuid primary key default uuidv7(),
  unit_id uuid references unit,
  version integer not null default 1
);
create index on text_block (unit_id);
create table text_block_text (
  block_id uuid not null references text_block on delete cascade,
  language text not null check (language in ('nb', 'nn', 'en')),
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  primary key (block_id, language)
);

-- Where the responsibility model would send the case, the best first, and why.
create table routing_suggestion (
  case_id uuid not null references support_case on delete cascade,
  position integer not null,
  unit_id uuid not null references unit,
  part text not null check (part in ('lead', 'second')),
  service_id uuid references service,
  confidence real not null check (confidence between 0 and 1),
  -- stable code and its parameters; a text file turns them into a sentence
  reason text not null,
  reason_params jsonb not null default '{}',
  primary key (case_id, position)
);

-- For the desk's search; restricted cases have none.
create table case_search (
  case_id uuid primary key references support_case on delete cascade,
  body tsvector not null
);
create index on case_search using gin (body);

-- What is left of a case that was deleted: its number stays used.
create table case_tombstone (
  reference text primary key,
  type text not null references case_type,
  deleted_at timestamptz not null,
  -- its time was over, or the asker wanted it gone
  cause text not null check (cause in ('expired', 'asked'))
);

-- Mail that came in: the same one twice makes one entry.
create table incoming_mail (
  id uuid primary key default uuidv7(),
  -- as the sender says, and so never by itself what makes two mails the same
  message_id text,
  -- of Message-ID and sender, or of the content where there is no id
  content_hash bytea not null unique,
  received_at timestamptz not null,
  outcome text not null,
  case_id uuid references support_case on delete set null,
  case_message_id uuid references case_message on delete set null
);
create index on incoming_mail (received_at);

-- What a mail of a case needs beside to, subject and text.
alter table outbox_mail
  add column from_name text,
  add column from_address text,
  add column message_id text,
  add column in_reply_to text,
  add column headers jsonb not null default '{}',
  add column case_id uuid references support_case on delete cascade,
  add column case_message_id uuid references case_message on delete cascade;
create index on outbox_mail (case_id) where case_id is not null;
create index on outbox_mail (message_id) where message_id is not null;

-- Lets a unit that does not use Samspel answer an offer or a question from its mail.
create table unit_mail_key (
  token_hash bytea primary key,
  unit_id uuid not null references unit,
  case_id uuid not null references support_case on delete cascade,
  handover_id uuid references handover on delete cascade,
  contribution_id uuid references contribution on delete cascade,
  expires_at timestamptz not null,
  check (num_nonnulls(handover_id, contribution_id) = 1)
);
create index on unit_mail_key (expires_at);

-- Who reads cases about a person's own matters.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check check (role in
  ('teacher', 'student', 'student_representative', 'learning_assistant', 'wellbeing_leader', 'case_handler',
   'restricted_case_handler', 'editor', 'course_coordinator', 'programme_leader', 'faculty_leader', 'economist',
   'vice_rector', 'project_leader', 'administrator'));

-- The handling unit is the last one that got the case by right. A hand-over gives that right when it was accepted or
-- returned, and only between its own two units.
create function require_right_to_handle() returns trigger language plpgsql as $$
declare
  checked uuid;
  owned support_case%rowtype;
  last case_handling%rowtype;
begin
  if tg_table_name = 'support_case' then checked := new.id; else checked := new.case_id; end if;
  select * into owned from support_case where id = checked;
  if not found then return null; end if;
  select * into last from case_handling where case_id = checked order by position desc limit 1;
  if not found or last.unit_id <> owned.handling_unit_id then
    raise exception 'case % is handled by a unit that has not got it by right', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
  if last.handover_id is not null and not exists (
    select from handover where id = last.handover_id and case_id = checked
      and (last.cause = 'accepted' and state in ('accepted', 'returned') and to_unit_id = last.unit_id
        or last.cause = 'returned' and state = 'returned' and from_unit_id = last.unit_id)) then
    raise exception 'case % moved without agreement', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
  if last.cause = 'succeeded' and not exists (
    select from case_handling as former join unit on unit.id = former.unit_id
    where former.case_id = checked and former.position = last.position - 1 and unit.ended_on is not null) then
    raise exception 'case % was succeeded to, but its unit lives', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
  return null;
end $$;
create constraint trigger handled_by_right after insert or update of handling_unit_id on support_case
  deferrable initially deferred for each row execute function require_right_to_handle();
create constraint trigger handled_by_right after insert or update on case_handling
  deferrable initially deferred for each row execute function require_right_to_handle();

-- A unit with open cases does not end without a successor; no case comes to a unit that has ended without one.
create function require_living_handler() returns trigger language plpgsql as $$
declare
  of_unit uuid;
begin
  if tg_table_name = 'unit' then
    if new.ended_on is null then return null; end if;
    of_unit := new.id;
  elsif tg_table_name = 'unit_successor' then
    of_unit := old.unit_id;
  else
    if new.state = 'closed' then return null; end if;
    of_unit := new.handling_unit_id;
    perform from unit where id = of_unit for share;
  end if;
  if exists (select from unit where id = of_unit and ended_on is not null)
    and not exists (select from unit_successor where unit_id = of_unit)
    and exists (select from support_case where handling_unit_id = of_unit and state <> 'closed') then
    raise exception 'unit % has open cases and no successor', of_unit
      using errcode = 'check_violation', constraint = 'open_cases_have_a_unit';
  end if;
  return null;
end $$;
create constraint trigger open_cases_have_a_unit after insert or update of handling_unit_id, state on support_case
  deferrable initially deferred for each row execute function require_living_handler();
create constraint trigger open_cases_have_a_unit after update of ended_on on unit
  deferrable initially deferred for each row execute function require_living_handler();
create constraint trigger open_cases_have_a_unit after delete on unit_successor
  deferrable initially deferred for each row execute function require_living_handler();
