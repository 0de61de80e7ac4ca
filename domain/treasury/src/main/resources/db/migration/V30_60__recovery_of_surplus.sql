-- A case pays back for one matter once: for a revocation, and for money left over.
alter table recovery_order add column matter varchar(20) not null default 'REVOCATION' check (matter in ('REVOCATION', 'SURPLUS'));
alter table recovery_order alter column matter drop default;
alter table recovery_order drop constraint recovery_order_case_id_key;
alter table recovery_order add unique (case_id, matter);
