-- In which stage of publicity a list was published, and how its period was counted: P7D in calendar days, WD7 in working days.
alter table notice add column stage varchar(100), add column period varchar(10);
update notice n
   set period = 'P' || (n.open_until - n.published_on) || 'D',
       stage  = coalesce((select h.to_stage from case_history h join application_case c on c.id = h.case_id
                           where c.notice_id = n.id and h.act = 'PUBLISH' order by h.id limit 1), 'publicity');
alter table notice alter column stage set not null, alter column period set not null;
