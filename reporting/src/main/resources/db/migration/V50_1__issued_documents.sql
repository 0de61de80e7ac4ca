-- The archive of issued documents. What was issued stays as it is; only whether it still holds may change.

create table issued_document (
    code        varchar(12)  primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
    kind        varchar(40)  not null,
    language    varchar(2)   not null,
    number      varchar(100) not null,
    title       varchar(400) not null,
    subject     varchar(60)  not null,
    credit_code varchar(18),
    holder_name varchar(200) not null,
    district    varchar(40)  not null,
    issued_on   date         not null,
    issued_at   timestamptz  not null,
    issued_by   varchar(100) not null,
    sha256      varchar(64)  not null,
    content     bytea        not null,
    visibility  varchar(20)  not null,
    state       varchar(20)  not null,
    replaced_by varchar(12)  references issued_document,
    check ((state = 'REPLACED') = (replaced_by is not null)),
    check (sha256 = encode(sha256(content), 'hex'))
);
create index issued_document_subject on issued_document (subject);
create index issued_document_credit_code on issued_document (credit_code);

create function keep_issued_document() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'An issued document is never deleted';
    end if;
    if old.state <> 'CURRENT' then
        raise exception 'Document % is % already', old.code, old.state;
    end if;
    if (to_jsonb(new) - 'state' - 'replaced_by' - 'content') is distinct from (to_jsonb(old) - 'state' - 'replaced_by' - 'content')
            or new.content is distinct from old.content then
        raise exception 'Document % is issued and cannot be changed', old.code;
    end if;
    return new;
end
$$;
create trigger issued_document_fixed before update or delete on issued_document
    for each row execute function keep_issued_document();
create trigger issued_document_kept before truncate on issued_document
    for each statement execute function keep_issued_document();
