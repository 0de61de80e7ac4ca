-- In which stage of publicity a list was published, and how its period was counted: P7D in calendar days, WD7 in working days.
alter table notice add column stage varchar(100), add column period varchar(10);
update notice n
   set period = 'P' || (n.open_until - n.published_on) || 'D',
       stage  = coalesce((select h.to_stage from notice_case nc join case_history h on h.case_id = nc.case_id
                           where nc.notice_id = n.id and h.act = 'PUBLISH' and h.at >= date_trunc('milliseconds', n.published_at)
                           order by h.at limit 1), 'publicity');
alter table notice alter column stage set not null, alter column period set not null;
