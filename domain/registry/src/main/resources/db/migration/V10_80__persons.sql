-- Persons as applicants. A person stands beside the organisations under a code of its own, which means nothing elsewhere; of the
-- identity number only what may be shown is here.
alter table organisation add column masked_identity varchar(18);
alter table organisation add constraint person_has_own_code check ((org_type = 'person') = (credit_code like 'P%'));
alter table organisation add constraint person_is_told_apart check ((org_type = 'person') = (masked_identity is not null));
alter table organisation add constraint identity_is_masked check (masked_identity ~ '^[0-9]{6}\*{8}[0-9]{3}[0-9X]$');

-- The numbers themselves: closed by the server's key, and found by a keyed print. Neither can be read without that key.
create table person_identity (
    credit_code varchar(18) primary key references organisation,
    print       varchar(64) not null unique,
    closed      bytea       not null
);
create trigger person_identity_fixed before update or delete or truncate on person_identity
    for each statement execute function refuse_change();
