-- A review that a district holds (document 38, 三(一)2); null where the city does.
alter table panel add column district varchar(20);
