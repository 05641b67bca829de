-- A formation may mend the draft that is there, with few moves, instead of forming anew: the version of the draft that it
-- begins from. Its alternatives have their groups in the order of the draft's.
alter table formation add column mends_version integer;
