-- Sign-in, sessions, audit, settings of the installation, mail that has not left the house.

create table session (
  -- SHA-256 of the cookie's value: who reads the table cannot use it
  token_hash bytea primary key,
  person_id uuid not null references person on delete cascade,
  id_token text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index on session (person_id);
create index on session (expires_at);

-- One row from "sign in" to the provider's answer; ten minutes at the most.
create table sign_in_attempt (
  token_hash bytea primary key,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires_at timestamptz not null
);

-- State of the demonstration's own OpenID provider.
create table demo_provider_entry (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  expires_at timestamptz,
  primary key (model, id)
);
create index on demo_provider_entry (grant_id);
create index on demo_provider_entry (uid);

-- What was changed, by whom, when; names of fields and never their text. No foreign keys: it outlives what it tells of.
create table audit_entry (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  object_type text not null,
  object_id text not null,
  unit_id uuid,
  changed_fields text[] not null default '{}'
);
create index on audit_entry (object_type, object_id, id);
create index on audit_entry (at);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are never changed';
end $$;
create trigger audit_entry_is_final before update or delete on audit_entry
  for each row execute function refuse_audit_change();

create table setting (
  key text primary key,
  value jsonb not null
);

create table outbox_mail (
  id uuid primary key default uuidv7(),
  person_id uuid references person on delete cascade,
  to_address text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  -- the real clock: when it left, or when to try again; the code that the mail server gave at the last try
  sent_at timestamptz,
  attempts integer not null default 0,
  try_after timestamptz,
  last_problem text
);
create index on outbox_mail (created_at);
create index on outbox_mail (try_after) where sent_at is null;

-- How often a key (a form and an address, hashed) was used in a window of time.
create table rate_limit (
  key text primary key,
  used integer not null,
  window_ends_at timestamptz not null
);
