-- A notice that nobody need deliver any more: its recipient is not to be found, or another has taken its place.
alter table notice
  add column closed_reason   text check (length(closed_reason) between 1 and 2000),
  add column closed_by       text,
  add column closed_by_login text,
  add column closed_at       timestamptz,
  drop constraint notice_state_known,
  add constraint notice_state_known check (state in ('ISSUED', 'UNDELIVERED', 'DELIVERED', 'UNREACHABLE', 'REPLACED')),
  add constraint notice_closed_says_why check
    (state not in ('UNREACHABLE', 'REPLACED') or (closed_reason is not null and closed_at is not null)),
  add constraint notice_closed_by_somebody check
    ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closed_by_login is null));
drop index notice_open;
create index notice_open on notice (due_on, id) where state in ('ISSUED', 'UNDELIVERED');
grant update (closed_reason, closed_by, closed_by_login, closed_at) on notice to "${app}";
