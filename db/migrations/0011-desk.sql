-- The desk's search walks from the newest case when a word is in most of them; one that is rare is found by its own index.
create index case_by_activity on support_case (last_activity_at desc, id desc);
