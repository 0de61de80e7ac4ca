-- The same document as offices exchange it (OFD, GB/T 33190), where it was sealed for that; kept as the other file is.

alter table issued_document add column exchange_sha256 varchar(64);
create unique index issued_document_exchange_sha256 on issued_document (exchange_sha256);

create table exchange_file (
    code    varchar(12) primary key references issued_document,
    content bytea       not null
);

create function keep_exchange_file() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'The file of an issued document is never changed or deleted';
    end if;
    if not exists (select from issued_document d where d.code = new.code and d.exchange_sha256 = encode(sha256(new.content), 'hex')) then
        raise exception 'This is not the file of document %', new.code;
    end if;
    return new;
end
$$;
create trigger exchange_file_fixed before insert or update or delete on exchange_file
    for each row execute function keep_exchange_file();
create trigger exchange_file_kept before truncate on exchange_file
    for each statement execute function keep_exchange_file();
