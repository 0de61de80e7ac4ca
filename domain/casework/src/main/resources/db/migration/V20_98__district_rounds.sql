-- Where the text has the districts judge, each has a round of its own; and a holder without a title is judged by its case.
alter table evaluation_round add column district varchar(40);
alter table evaluation_round drop constraint evaluation_round_program_id_evaluation_id_about_year_key;
alter table evaluation_round add unique nulls not distinct (program_id, evaluation_id, about_year, district);

alter table evaluation_sheet disable trigger evaluation_sheet_kept;
alter table evaluation_sheet add column case_id bigint references application_case;
update evaluation_sheet s set case_id = r.case_id from recognition r where r.id = s.recognition_id;
alter table evaluation_sheet alter column case_id set not null;
alter table evaluation_sheet alter column recognition_id drop not null;
alter table evaluation_sheet add unique (round_id, case_id);
alter table evaluation_sheet enable trigger evaluation_sheet_kept;

alter table consequence alter column recognition_id drop not null;
alter table consequence add column case_id bigint references application_case;
alter table consequence add check (num_nonnulls(recognition_id, case_id) = 1);
alter table consequence add unique (case_id, source, clause, matter, occasion, effect);
