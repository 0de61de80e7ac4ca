-- An expert on whom the lot has fallen is told in person.
alter table message add column account varchar(100);
alter table message drop constraint message_check;
alter table message add check (num_nonnulls(credit_code, role, account) = 1);
alter table message drop constraint message_credit_code_role_kind_link_day_key;
alter table message add unique nulls not distinct (credit_code, role, account, kind, link, day);
