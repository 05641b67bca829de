-- The index over published services. Rows are written in the transaction that publishes; `npm run search:rebuild`
-- gives the same rows.

create extension if not exists pg_trgm;

-- What the search knows of the collection as a whole; one row, which whoever writes to the index locks first.
create table search_collection (
  only_row boolean primary key default true check (only_row),
  services integer not null default 0,
  passages integer not null default 0,
  -- changes when synonyms do, so that no process goes on with old ones
  synonyms_version uuid not null default uuidv7()
);
insert into search_collection default values;

-- Each distinct term with the number of services and of passages that have it: what it tells (its idf), and what a
-- misspelt word may mean. A term that starts with ~ is a group of synonyms.
create table search_term (
  term text primary key,
  services integer not null,
  passages integer not null
);
create index search_term_trigrams on search_term using gin (term gin_trgm_ops);

-- How much a service is about a term, over all its fields and languages: BM25F's saturated weight, 0 to 1.
create table search_posting (
  term text not null,
  service_id uuid not null references service,
  weight real not null,
  primary key (service_id, term)
);
-- The services that are most about a term come first: a frequent term need not be read to its end.
create index search_posting_by_weight on search_posting (term, weight desc, service_id);

-- A service's normalised words by passage, for the second, closer look at the best hits.
create table search_document (
  service_id uuid primary key references service,
  passages jsonb not null,
  -- of the passages; an unchanged one need not be read again
  checksum text not null
);

-- Words that mean the same, in any of the languages: studass, læringsassistent, TA.
create table synonym_group (
  id uuid primary key default uuidv7(),
  -- stands for the group in the index
  number integer not null generated always as identity unique,
  note text not null default ''
);
create table synonym (
  group_id uuid not null references synonym_group on delete cascade,
  word text not null check (word <> ''),
  primary key (group_id, word)
);

create function renew_synonyms_version() returns trigger language plpgsql as $$
begin
  update search_collection set synonyms_version = uuidv7();
  return null;
end $$;
create trigger renew_synonyms_version after insert or update or delete on synonym
  for each statement execute function renew_synonyms_version();
create trigger renew_synonyms_version after delete on synonym_group
  for each statement execute function renew_synonyms_version();

-- Queries with no hit or weak ones, for the gap map: stripped of names, numbers and addresses, without who asked.
create table search_miss (
  id uuid primary key default uuidv7(),
  query text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  missed_on date not null,
  delete_on date not null
);
create index on search_miss (delete_on);
