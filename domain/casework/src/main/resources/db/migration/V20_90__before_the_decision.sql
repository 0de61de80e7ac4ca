-- What a call announces beside its terms, and in which order a district recommends.

create table call_district (
    call_id    bigint      not null references call,
    district   varchar(20) not null,
    recommends integer check (recommends >= 0),
    opens_on   date,
    closes_on  date,
    primary key (call_id, district),
    check ((opens_on is null) = (closes_on is null)),
    check (closes_on >= opens_on),
    check (recommends is not null or opens_on is not null)
);

create table call_batch (
    call_id   bigint not null references call,
    closes_on date   not null,
    primary key (call_id, closes_on)
);

alter table application_case add column batch_on date;

alter table recommendation_case add column place integer;
update recommendation_case r set place = o.place
  from (select recommendation_id, case_id, row_number() over (partition by recommendation_id order by case_id) - 1 as place from recommendation_case) o
 where o.recommendation_id = r.recommendation_id and o.case_id = r.case_id;
alter table recommendation_case alter column place set not null;
alter table recommendation_case add unique (recommendation_id, place);
create index recommendation_case_by_case on recommendation_case (case_id);
create index recommendation_by_call on recommendation (call_id, district);
