-- Mail that is for its receiver alone: of a case, or with a link that opens something. Administrators see that it waits,
-- not what it says.
alter table outbox_mail add column confidential boolean not null default false;
