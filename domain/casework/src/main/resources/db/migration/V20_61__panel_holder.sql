-- A review that a district, or an entrusted body, holds (document 38, 三(一)2 and its like).
alter table panel add column held_by varchar(40) not null default 'CITY_OFFICER';
alter table panel alter column held_by drop default;
alter table panel add column district varchar(20);
