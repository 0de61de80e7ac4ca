-- What several modules’ tables share.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Entries of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end
$$;
