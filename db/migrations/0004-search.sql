-- The index over published services. Rows are written in the transaction that publishes; `npm run search:rebuild`
-- gives the same rows.

create extension if not exists pg_trgm;

-- Each distinct term with the number of services that have it: what it tells (its idf), and what a misspelt word may mean.
create table search_term (
  term text primary key,
  services integer not null
);
create index search_term_trigrams on search_term using gin (term gin_trgm_ops);

-- How much a service is about a term, over all its fields and languages: BM25F's saturated weight, 0 to 1.
create table search_posting (
  term text not null,
  service_id uuid not null references service,
  weight real not null,
  primary key (term, service_id) include (weight)
);
create index on search_posting (service_id);

-- A service's normalised words by field and language, for the second, closer look at the best hits.
create table search_document (
  service_id uuid primary key references service,
  fields jsonb not null
);

-- Words that mean the same, in any of the languages: studass, læringsassistent, TA.
create table synonym_group (
  id uuid primary key default uuidv7(),
  note text not null default ''
);
create table synonym (
  group_id uuid not null references synonym_group on delete cascade,
  word text not null check (word <> ''),
  primary key (group_id, word)
);

-- Queries with no hit or weak ones, for the gap map: stripped of names, numbers and addresses, without who asked.
create table search_miss (
  id uuid primary key default uuidv7(),
  query text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  missed_on date not null,
  delete_on date not null
);
create index on search_miss (delete_on);
