-- Hundreds of certificates are printed by a job after the act that recognised their holders; this says which jobs there are. What
-- is still to be printed is not written here: it is every recognition of the document that has no certificate yet.

create table certificate_run (
    id              bigint generated always as identity primary key,
    version         bigint       not null,
    call_id         bigint       not null references call,
    document_number varchar(100) not null unique,
    total           integer      not null check (total > 0),
    state           varchar(20)  not null,
    failure         varchar(2000),
    ordered_by      varchar(100) not null,
    ordered_at      timestamptz  not null,
    ordered_on      date         not null
);
create index issued_document_kind_number on issued_document (kind, number);
