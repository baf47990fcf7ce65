-- A notice that nobody need deliver any more: its recipient is not to be found, or another has taken its place.
alter table notice
  add column closed_as       text check (closed_as in ('UNREACHABLE', 'REPLACED')),
  add column closed_reason   text check (length(closed_reason) between 1 and 2000),
  add column closed_by       text,
  add column closed_by_login text,
  add column closed_at       timestamptz,
  drop constraint notice_state_known,
  add constraint notice_state_known check (state in ('ISSUED', 'UNDELIVERED', 'DELIVERED', 'UNREACHABLE', 'REPLACED')),
  -- What was closed is as it was closed, or has arrived since: it is never open again.
  add constraint notice_closed_stays_so check
    (case when closed_as is null then state not in ('UNREACHABLE', 'REPLACED') else state in (closed_as, 'DELIVERED') end),
  add constraint notice_closed_says_why check
    ((closed_as is null) = (closed_at is null) and (closed_as is null) = (closed_reason is null)),
  add constraint notice_closed_by_somebody check
    ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closed_by_login is null));
drop index notice_open;
create index notice_open on notice (due_on, id) where state in ('ISSUED', 'UNDELIVERED');
grant update (closed_as, closed_reason, closed_by, closed_by_login, closed_at) on notice to "${app}";
