-- The audit trail: written once, one line after the other, each holding on to the one before by its hash.
create table audit_entry (
    number        bigint      primary key check (number > 0),
    at            timestamptz not null,
    recorded_at   timestamptz not null default clock_timestamp(),
    kind          text        not null,
    account       text        not null,
    name          text        not null,
    subject       text        not null,
    address       text,
    previous_hash text        not null unique check (length(previous_hash) = 64),
    hash          text        not null unique check (length(hash) = 64)
);

create index audit_entry_at on audit_entry (at);
create index audit_entry_account on audit_entry (account);

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
