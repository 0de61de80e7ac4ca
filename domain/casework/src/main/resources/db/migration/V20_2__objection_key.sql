-- A form that is sent twice is one objection: the key is made with the form and kept with what it brought.
alter table objection add column form_key uuid unique;
