-- An agreement moves a case once, from the unit that had it; and what gave a unit its case is not taken away behind it.
create unique index one_move_by_agreement on case_handling (handover_id, cause) where handover_id is not null;

create function check_right_to_handle(checked uuid) returns void language plpgsql as $$
declare
  owned support_case%rowtype;
  last case_handling%rowtype;
  former case_handling%rowtype;
begin
  select * into owned from support_case where id = checked;
  if not found then return; end if;
  select * into last from case_handling where case_id = checked order by position desc limit 1;
  if not found or last.unit_id <> owned.handling_unit_id then
    raise exception 'case % is handled by a unit that has not got it by right', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
  if last.position = 1 then return; end if;
  select * into former from case_handling where case_id = checked and position = last.position - 1;
  if not found then
    raise exception 'nobody knows where case % came from', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
  if last.handover_id is not null and not exists (
    select from handover where id = last.handover_id and case_id = checked
      and (last.cause = 'accepted' and state in ('accepted', 'returned')
          and to_unit_id = last.unit_id and from_unit_id = former.unit_id
        or last.cause = 'returned' and state = 'returned'
          and from_unit_id = last.unit_id and to_unit_id = former.unit_id)) then
    raise exception 'case % moved without agreement', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
  if last.cause = 'succeeded' and not exists (select from unit where id = former.unit_id and ended_on is not null) then
    raise exception 'case % was succeeded to, but its unit lives', owned.reference
      using errcode = 'check_violation', constraint = 'handled_by_right';
  end if;
end $$;

create or replace function require_right_to_handle() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'support_case' then
    perform check_right_to_handle(new.id);
    return null;
  end if;
  if tg_op <> 'DELETE' then perform check_right_to_handle(new.case_id); end if;
  if tg_op = 'DELETE' then
    perform check_right_to_handle(old.case_id);
  elsif tg_op = 'UPDATE' and old.case_id <> new.case_id then
    perform check_right_to_handle(old.case_id);
  end if;
  return null;
end $$;
create constraint trigger handled_by_right_gone after delete on case_handling
  deferrable initially deferred for each row execute function require_right_to_handle();
create constraint trigger handled_by_right after update or delete on handover
  deferrable initially deferred for each row execute function require_right_to_handle();

-- A unit whose end is planned works until then, and takes cases: at its end they go on to its successor, or to the front
-- desk. Only what has ended on the day of a change counts as ended for a case; for the unit itself, the plan counts.
create or replace function require_living_handler() returns trigger language plpgsql as $$
declare
  of_unit uuid;
  on_day date := 'infinity';
begin
  if tg_table_name = 'unit' then
    if new.ended_on is null then return null; end if;
    of_unit := new.id;
  elsif tg_table_name = 'unit_successor' then
    of_unit := old.unit_id;
    -- A case that comes to the unit at the same moment waits, and sees what has become of it.
    perform from unit where id = of_unit for no key update;
  else
    if new.state = 'closed' then return null; end if;
    of_unit := new.handling_unit_id;
    on_day := (new.last_activity_at at time zone 'Europe/Oslo')::date;
    perform from unit where id = of_unit for share;
  end if;
  if exists (select from unit where id = of_unit and ended_on <= on_day)
    and not exists (select from unit_successor where unit_id = of_unit)
    and exists (select from support_case where handling_unit_id = of_unit and state <> 'closed') then
    raise exception 'unit % has open cases and no successor', of_unit
      using errcode = 'check_violation', constraint = 'open_cases_have_a_unit';
  end if;
  return null;
end $$;
create constraint trigger open_cases_have_a_unit_moved after update of unit_id on unit_successor
  deferrable initially deferred for each row execute function require_living_handler();

-- What goes with a case, a message or an offer is found without reading a whole table.
create index on incoming_mail (case_id) where case_id is not null;
create index on incoming_mail (case_message_id) where case_message_id is not null;
create index on outbox_mail (case_message_id) where case_message_id is not null;
create index on unit_mail_key (case_id);
create index on unit_mail_key (handover_id) where handover_id is not null;
create index on unit_mail_key (contribution_id) where contribution_id is not null;
