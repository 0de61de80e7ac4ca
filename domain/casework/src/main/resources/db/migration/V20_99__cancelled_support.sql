-- Where a program recognises nobody, a sanction is about the case in which something was granted. Everything that a revocation has
-- (notice, view, decision, record) is then of that case instead.

alter table revocation alter column recognition_id drop not null;
alter table revocation add column case_id bigint references application_case;
alter table revocation add check (num_nonnulls(recognition_id, case_id) = 1);
alter table revocation add check (case_id is null or consequence_id is null and ends_from is null);
create unique index revocation_one_open_in_case on revocation (case_id) where state = 'HEARING';
create unique index revocation_of_case_once on revocation (case_id, clause) where state = 'REVOKED';

-- What was decided stays as it was decided.
create function keep_decided_revocation() returns trigger language plpgsql as $$
begin
    raise exception 'Revocation % is decided', old.id using errcode = 'restrict_violation';
end
$$;
create trigger revocation_decided before update or delete on revocation
    for each row when (old.state <> 'HEARING') execute function keep_decided_revocation();

alter table recognition_entry alter column recognition_id drop not null;
alter table recognition_entry add column case_id bigint references application_case;
alter table recognition_entry add check (num_nonnulls(recognition_id, case_id) = 1);
alter table recognition_entry add unique (case_id, sequence);

alter table aftercare_file alter column recognition_id drop not null;
alter table aftercare_file add column case_id bigint references application_case;
alter table aftercare_file add check (num_nonnulls(recognition_id, case_id) = 1);
create index aftercare_file_by_case on aftercare_file (case_id, matter, matter_id);

-- The support of no case is cancelled but by a decided revocation.
create function require_cancellation() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from revocation v where v.case_id = new.case_id and v.state = 'REVOKED') then
        raise exception 'Case % has no decided cancellation', new.case_id using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create constraint trigger case_cancelled_by_decision after insert on case_history deferrable initially deferred
    for each row when (new.act = 'CANCEL_SUPPORT') execute function require_cancellation();
