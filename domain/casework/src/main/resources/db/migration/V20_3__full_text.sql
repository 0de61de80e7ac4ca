-- The full texts of documents, imported by an administrator to be read beside their outlines.
create table full_text (
    document_id text primary key,
    version     bigint      not null,
    content     text        not null check (length(content) > 0),
    imported_by text        not null,
    imported_at timestamptz not null
);
