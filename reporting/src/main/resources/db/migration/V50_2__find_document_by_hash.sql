-- Somebody who holds a file asks whether it is one that was issued here.
create index issued_document_sha256 on issued_document (sha256);
