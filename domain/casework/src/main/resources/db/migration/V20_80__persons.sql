-- What may be shown of the identity number of a person who applies, as it was then; nothing for an organisation.
alter table application_case add column masked_identity varchar(18);
alter table application_case add constraint case_of_a_person check ((credit_code like 'P%') = (masked_identity is not null));
alter table application_case add constraint case_identity_is_masked check (masked_identity ~ '^[0-9]{6}\*{8}[0-9]{3}[0-9X]$');
