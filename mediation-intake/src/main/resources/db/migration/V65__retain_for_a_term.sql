-- Consents that cases have told before nobody kept here, and whoever gave one would be destroyed as one that was silent. No data of
-- people exist yet; where there are matters of several parties with the cases, this refuses.
do $$
begin
  if exists (select from party join appeal on appeal.id = appeal_id
      where role = 'OTHER' and status in ('ACCEPTED', 'CLOSED')) then
    raise exception 'there are other parties whose consent was not kept: begin anew';
  end if;
end
$$;

-- Which parties have consented to mediation, as the events of the cases say: the others are kept for the invitation only.
create table party_consent (
  party_id     uuid primary key references party,
  consented_on date not null
);
grant select, insert on party_consent to "${app}";
create policy acting on party_consent using ((select acting_system()));
alter table party_consent enable row level security;
alter table party_consent force row level security;

-- Whom the latest order holds, from the moment on at which it is taken, whether it has been carried out or not.
create view held_by_order with (security_invoker = true) as
  select person from (
    select distinct on (person) person, kind from subject_request cross join unnest(persons) person
    where kind in ('HOLD', 'RELEASE') order by person, requested_at desc, id desc) latest
  where kind = 'HOLD';
grant select on held_by_order to "${app}";

-- What is kept for a term, since when it runs, whose hold keeps it, and what else does (platform/retention, docs/decisions/0019).
-- A term begins on the day on which the end was written down: a day that somebody mistyped destroys nothing. A settlement keeps its
-- appeal: it is still to be performed, as far as this service is told. Not materialized: one record is asked about under its lock,
-- and its own index answers.
create view retained with (security_invoker = true) as
  with ended as not materialized (
    select appeal.id, coalesce(
        (select (max(recorded_at) at time zone 'Asia/Almaty')::date from appeal_history
          where appeal_id = appeal.id and to_status = appeal.status and from_status is distinct from to_status),
        coalesce(appeal.closed_on, appeal.ended_on)) as on_day,
      appeal.id || array(select party.id from party where appeal_id = appeal.id) as subjects,
      case when outcome = 'SETTLED' then 'STILL_RUNNING' end as obstacle
    from appeal where status in ('CLOSED', 'REDIRECTED', 'OUT_OF_SCOPE', 'WITHDRAWN'))
  select 'APPEAL' as class_code, 'appeal' as record_kind, ended.id as record_id, ended.on_day as began_on,
    ended.subjects,
    case when ended.subjects && array(select person from held_by_order) then 'LEGAL_HOLD' else ended.obstacle end as obstacle
  from ended
  union all
  select 'APPEAL_OTHER_PARTY', 'party', party.id, ended.on_day, ended.subjects,
    case when ended.subjects && array(select person from held_by_order) then 'LEGAL_HOLD' else ended.obstacle end
  from ended join party on party.appeal_id = ended.id and party.role = 'OTHER'
  where not exists (select from party_consent where party_id = party.id)
  union all
  select 'IMPORT_LINES', 'journal-import', appeal_import.id,
    (coalesce(finished_at, queued_at) at time zone 'Asia/Almaty')::date, array[appeal_import.id],
    case when finished_at is null then 'STILL_RUNNING' end
  from appeal_import where exists (select from appeal_import_line where import_id = appeal_import.id)
  union all
  select 'SIGNAL', 'signal', signal.id, coalesce(
      (select (max(recorded_at) at time zone 'Asia/Almaty')::date from signal_history
        where signal_id = signal.id and to_state = signal.state and from_state is distinct from to_state),
      (last_fact_at at time zone 'Asia/Almaty')::date),
    array[signal.id], null
  from signal where state in ('CLOSED', 'DISMISSED');
grant select on retained to "${app}";
