-- What is kept for a term, since when it runs, whose hold keeps it, and what else does (platform/retention, docs/decisions/0019).
-- A term begins on the day on which the end was written down: a day that somebody mistyped destroys nothing. A settlement that is
-- still to be performed keeps its case. Not materialized: one record is asked about under its lock, and its own index answers.
create view retained with (security_invoker = true) as
  with closed as not materialized (
    select mediation_case.id, mediation_case.status, coalesce(
        (select (max(recorded_at) at time zone 'Asia/Almaty')::date from case_history
          where case_id = mediation_case.id and to_status = mediation_case.status
            and from_status is distinct from to_status),
        mediation_case.closed_on) as on_day
    from mediation_case where closed_on is not null)
  select 'CASE' as class_code, 'case' as record_kind, closed.id as record_id, closed.on_day as began_on,
    closed.id || array(select case_party.id from case_party where case_id = closed.id) as subjects,
    case when closed.status in ('SETTLED', 'MONITORING') then 'STILL_RUNNING' end as obstacle
  from closed
  union all
  select 'CASE_OTHER_PARTY', 'party', case_party.id, closed.on_day,
    closed.id || array(select sibling.id from case_party sibling where sibling.case_id = closed.id), null
  from closed join case_party on case_party.case_id = closed.id and case_party.role = 'OTHER'
  where case_party.consented_on is null and closed.status in ('CLOSED_AT_CONSULTATION', 'TERMINATED');
grant select on retained to "${app}";

-- What was destroyed is an entry of the audit chain, under every column.
select audit_register('retention_register', 'id', array['id', 'class_code', 'record_kind', 'record_id', 'began_on', 'due_on',
  'policy', 'destroyed_at']);
