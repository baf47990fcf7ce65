-- The verdict on an emergency access is a fact of its own, so that the access is one that is only added to. That a verdict is a
-- second person's holds for the owner too, by the policy below.
create table emergency_review (
  access_id         uuid        primary key references emergency_access,
  verdict           text        not null check (verdict in ('JUSTIFIED', 'QUESTIONED')),
  reviewed_by       text        not null,
  reviewed_by_login text        not null,
  reviewed_at       timestamptz not null
);
insert into emergency_review (access_id, verdict, reviewed_by, reviewed_by_login, reviewed_at)
  select id, verdict, reviewed_by, reviewed_by_login, reviewed_at from emergency_access where reviewed_at is not null;
alter table emergency_access drop verdict, drop reviewed_by, drop reviewed_by_login, drop reviewed_at;
create index emergency_access_to_review on emergency_access (review_by, id);
grant select, insert on emergency_review to "${app}";

create policy read on emergency_review for select using (
  exists (select from emergency_access where id = access_id)
);
create policy decide on emergency_review for insert with check (
  exists (select from emergency_access where id = access_id and person <> reviewed_by)
  and ((select acting_system()) or reviewed_by = (select acting_subject()))
);
alter table emergency_review enable row level security;
alter table emergency_review force row level security;

-- What is only added to is an entry of the audit chain from now on (docs/decisions/0016), under every column that says something.
select audit_register('case_history', 'id', array['id', 'case_id', 'actor', 'actor_login', 'verb', 'from_status', 'to_status',
  'occurred_on', 'recorded_at', 'reason']);
select audit_register('emergency_access', 'id', array['id', 'case_id', 'region', 'sealed_by', 'person', 'person_login',
  'reason', 'words', 'policy', 'begins_at', 'ends_at', 'review_by']);
select audit_register('emergency_review', 'access_id', array['access_id', 'verdict', 'reviewed_by', 'reviewed_by_login',
  'reviewed_at']);
