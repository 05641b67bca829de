-- A unit that was asked into a case and left it twice in one instant has taken part twice; only present parts are one.
alter table contribution drop constraint contribution_case_id_unit_id_left_at_key;
create unique index one_part_at_a_time on contribution (case_id, unit_id) where left_at is null;
create index on contribution (case_id);
