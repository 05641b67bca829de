-- The words of a case's subject, by which earlier answers are compared. Reading them anew from three hundred subjects
-- took longer than all else on the page of a case.

alter table support_case add column subject_words tsvector not null
  generated always as (to_tsvector('norwegian', subject)) stored;
