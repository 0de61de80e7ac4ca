-- Where a bar stands in the law, and what brought it about; one act bars from a program once.
alter table integrity_record
    add column cite   varchar(60) not null default '',
    add column source varchar(60);
create unique index integrity_record_once on integrity_record (source, program_id) where source is not null;
create trigger integrity_record_fixed before update or delete or truncate on integrity_record
    for each statement execute function refuse_change();
