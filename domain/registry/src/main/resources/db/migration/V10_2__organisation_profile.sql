-- What is known of an organisation at present, in one row, so that the whole city can be read in one pass. It follows from
-- organisation and organisation_fact and is kept in step with them; nobody writes it by hand.
create table organisation_profile (
    credit_code varchar(18) primary key references organisation,
    district    varchar(20) not null,
    -- One line for each fact, ordered by name: name=value, or name~value where only the applicant says so.
    facts       text        not null default '',
    -- The transaction that changed it last: what came after a snapshot can be told from what it saw, without gaps.
    changed     xid8        not null default pg_current_xact_id()
);
create index organisation_profile_changed on organisation_profile (changed);

create function stamp_profile() returns trigger language plpgsql as $$
begin
    new.changed := pg_current_xact_id();
    return new;
end
$$;
create trigger organisation_profile_stamped before update on organisation_profile
    for each row when (old.district is distinct from new.district or old.facts is distinct from new.facts)
    execute function stamp_profile();

create function follow_organisation() returns trigger language plpgsql as $$
begin
    insert into organisation_profile (credit_code, district) values (new.credit_code, new.district)
    on conflict (credit_code) do update set district = excluded.district
        where organisation_profile.district <> excluded.district;
    return null;
end
$$;
create trigger organisation_followed after insert or update of district on organisation
    for each row execute function follow_organisation();

-- Brings the profiles of these organisations up to what was handed over last.
create function settle_profiles(codes text[]) returns bigint language sql as $$
    with latest as (
        select distinct on (credit_code, fact) credit_code, fact,
               fact || case when source = 'applicant' then '~' else '=' end || translate(fact_value, E'\n\r', '  ') as line
          from organisation_fact where credit_code = any (codes)
         order by credit_code, fact, reported_on desc, batch desc),
    settled as (
        update organisation_profile p set facts = l.facts
          from (select credit_code, string_agg(line, E'\n' order by fact collate "C") as facts from latest group by credit_code) l
         where p.credit_code = l.credit_code and p.facts is distinct from l.facts
        returning 1)
    select count(*) from settled
$$;

insert into organisation_profile (credit_code, district) select credit_code, district from organisation;
select settle_profiles(array(select credit_code::text from organisation));
