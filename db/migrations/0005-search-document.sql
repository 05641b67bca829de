-- What the closer look reads of a service, as one text that need not be taken apart: see search-document.ts. The index
-- is written again at the next start, and from now on whenever the rules by which its rows are made have changed.
truncate search_posting, search_document, search_term;
update search_collection set services = 0, passages = 0;
alter table search_collection add column index_version integer not null default 0;
alter table search_document drop column passages, add column body text not null;
