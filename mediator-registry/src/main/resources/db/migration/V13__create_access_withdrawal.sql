-- Who was deprived of which right, by whom and when (design §4). Withdrawals and restorations are added and never changed:
-- together they are the history.
create table access_withdrawal (
  id           uuid        primary key,
  user_id      uuid        not null,
  role         text        check (length(role) between 1 and 64),
  region       text        check (region ~ '^KZ(-[0-9]{2})?$'),
  ground       text        not null constraint access_withdrawal_ground
               check (ground in ('LEFT', 'OTHER_DUTIES', 'CREDENTIALS_LOST', 'MISUSE_SUSPECTED', 'DECISION')),
  withdrawn_by text        not null check (length(withdrawn_by) between 1 and 255),
  withdrawn_at timestamptz not null,
  constraint access_withdrawal_one_right check (role is null or region is null),
  constraint access_withdrawal_of_another check (withdrawn_by <> user_id::text)
);
create index access_withdrawal_of_user on access_withdrawal (user_id, id);
comment on column access_withdrawal.user_id is 'Subject of the person''s tokens. Without role and region: everything.';
grant select, insert on access_withdrawal to "${app}";

create table access_restoration (
  withdrawal_id uuid        primary key references access_withdrawal,
  restored_by   text        not null check (length(restored_by) between 1 and 255),
  restored_at   timestamptz not null
);
grant select, insert on access_restoration to "${app}";

-- The sequence of the last event of each person's access.
create table user_access (
  user_id          uuid   primary key,
  published_events bigint not null check (published_events > 0)
);
grant select, insert, update on user_access to "${app}";

-- The second lock (docs/decisions/0010). A right over a region is for its coordinators; all else is for the administrators to
-- decide, and for auditors and data protection officers to see.
create policy read on access_withdrawal for select using (
  (select acting_system() or acting_roles() && '{admin,auditor,dpo}')
  or ((select 'regional-coordinator' = any (acting_roles()))
    and (region = any ((select acting_regions())::text[]) or (region is not null and (select 'KZ' = any (acting_regions())))))
);
create policy decide on access_withdrawal for insert with check (
  (select acting_system() or 'admin' = any (acting_roles()))
  or ((select 'regional-coordinator' = any (acting_roles()))
    and (region = any ((select acting_regions())::text[]) or (region is not null and (select 'KZ' = any (acting_regions())))))
);

-- A restoration is seen by whoever sees the withdrawal, and given by whoever may decide on that right; never to oneself.
create policy read on access_restoration for select using (
  exists (select from access_withdrawal where access_withdrawal.id = withdrawal_id)
);
create policy decide on access_restoration for insert with check (
  (select acting_system())
  or exists (
    select from access_withdrawal
    where access_withdrawal.id = withdrawal_id and user_id::text <> (select acting_subject())
      and ((select 'admin' = any (acting_roles()))
        or ((select 'regional-coordinator' = any (acting_roles()))
          and (region = any ((select acting_regions())::text[]) or (region is not null and (select 'KZ' = any (acting_regions())))))))
);

do $$
declare
  secured text;
begin
  foreach secured in array array['access_withdrawal', 'access_restoration'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;
