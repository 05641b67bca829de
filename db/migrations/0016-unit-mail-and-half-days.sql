-- A unit that is written to by e-mail has a language for it; what was asked with files is sent with them.
alter table unit_desk add mail_language text not null default 'nb' check (mail_language in ('nb', 'nn', 'en'));

-- Files that leave with a mail: read when it leaves, so that one that is deleted before does not leave.
create table outbox_file (
  mail_id uuid not null references outbox_mail on delete cascade,
  attachment_id uuid not null references attachment on delete cascade,
  primary key (mail_id, attachment_id)
);
create index on outbox_file (attachment_id);

-- When a unit closes on the days that are worked by half: Christmas Eve, New Year's Eve and the Wednesday before Maundy
-- Thursday. Null where they are days like others.
alter table unit_desk add eves_close time default '12:00';
