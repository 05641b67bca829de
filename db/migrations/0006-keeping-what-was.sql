-- What must not be lost: a period that a correction strikes out, a mail that a proposal asks for, and what one of two
-- writers has saved.

-- Counts saves: who saves over a change that they have not seen is told.
alter table unit add column version integer not null default 1;
alter table contact_point add column version integer not null default 1;
alter table synonym_group add column version integer not null default 1;

-- Parts that were taken away before they had lasted a day, or because they should never have stood there. Readers do
-- not see them; those who keep the service do.
create table struck_participation (
  -- as it was in participation
  id uuid primary key,
  -- a service that no reader has seen goes with its draft, and with it this
  service_id uuid not null references service on delete cascade,
  unit_id uuid references unit,
  rule text,
  role text not null,
  state text not null,
  reason text,
  decided_by uuid,
  decided_at timestamptz,
  valid_from date not null,
  valid_to date,
  struck_by uuid,
  struck_at timestamptz not null
);
create index on struck_participation (service_id);

-- Proposals that their unit has not been written to about.
create table proposal_to_tell (
  participation_id uuid primary key references participation on delete cascade
);
