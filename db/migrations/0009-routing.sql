-- What people make of routing's suggestions, and the models that were learned from it.

-- Numbers and ids, nothing that was written. Of a restricted case, or one with signs of danger, there is none.
create table routing_evidence (
  case_id uuid primary key references support_case on delete cascade,
  -- what the suggestion rested on
  trace jsonb not null,
  -- which unit a person found right; null until somebody has decided
  right_unit_id uuid references unit,
  decided_at timestamptz,
  check ((right_unit_id is null) = (decided_at is null))
);

create table routing_model (
  id uuid primary key default uuidv7(),
  learned_at timestamptz not null,
  -- weights, shares and thresholds
  model jsonb not null,
  -- lessons: of the labelled requests, and of people's corrections
  labelled integer not null check (labelled >= 0),
  corrections integer not null check (corrections >= 0),
  -- what it and the one in use until then were worth on the lessons that were kept out
  measured jsonb not null,
  -- when it was taken into use; null when it was worse
  used_from timestamptz
);
create index on routing_model (used_from desc) where used_from is not null;

create function forget_routing_evidence() returns trigger language plpgsql as $$
begin
  delete from routing_evidence where case_id = new.id;
  return null;
end $$;
create trigger forget_routing_evidence after update of restricted, is_danger on support_case
  for each row when (new.restricted or new.is_danger) execute function forget_routing_evidence();
