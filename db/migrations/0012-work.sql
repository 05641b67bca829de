-- A unit without Samspel that has a case writes with the asker by mail: its key is for the case itself, beside those for
-- one offer or one question.
alter table unit_mail_key drop constraint unit_mail_key_check;
alter table unit_mail_key add constraint one_thing_asked check (num_nonnulls(handover_id, contribution_id) <= 1);

-- What was said in a case and has been sent on to a unit without Samspel: each message once.
create table unit_mail_sent (
  message_id uuid not null references case_message on delete cascade,
  unit_id uuid not null references unit,
  at timestamptz not null,
  primary key (message_id, unit_id)
);
