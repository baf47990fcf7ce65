-- The logins of mediators (issue 6, deliver 7): what the register wants, what the identity provider has done, what is still to do.
create table mediator_account (
  mediator_id uuid         primary key references mediator,
  login       text         not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
  existing    boolean      not null,
  regions     varchar(5)[] not null check (cardinality(regions) between 1 and 30),
  office      text         check (office ~ '^[0-9]{2}-[0-9]{2}$'),
  user_id     uuid         unique,
  wanted      text         not null check (wanted in ('OPEN', 'CLOSED')),
  state       text         not null constraint mediator_account_state check (state in ('PENDING', 'OPEN', 'CLOSED', 'REFUSED')),
  refusal     text         check (refusal ~ '^[A-Z0-9_]{1,60}$'),
  asked_by    text         not null check (length(asked_by) between 1 and 255),
  asked_at    timestamptz  not null,
  revision    bigint       not null default 1 check (revision > 0)
);
comment on column mediator_account.existing is 'The login was there before and has duties of its own: closing leaves it enabled.';
comment on column mediator_account.user_id is 'Subject of the tokens, once the provider has told it.';
grant select, insert on mediator_account to "${app}";
comment on column mediator_account.revision is 'Counts how often it was asked for: the ETag.';
grant update (login, existing, regions, office, user_id, wanted, state, refusal, asked_by, asked_at, revision) on mediator_account
  to "${app}";

create table mediator_account_task (
  mediator_id  uuid        primary key references mediator_account,
  wanted_at    timestamptz not null,
  due_at       timestamptz not null,
  attempts     integer     not null default 0,
  last_failure text        check (last_failure ~ '^[A-Z0-9_]{1,60}$')
);
create index mediator_account_task_due on mediator_account_task (due_at);
grant select, insert, delete on mediator_account_task to "${app}";
grant update (wanted_at, due_at, attempts, last_failure) on mediator_account_task to "${app}";

-- What the provider has done, and when. It is added and never changed.
create table mediator_account_act (
  id          bigint      generated always as identity primary key,
  mediator_id uuid        not null references mediator_account,
  user_id     uuid,
  state       text        not null check (state in ('OPEN', 'CLOSED', 'REFUSED')),
  refusal     text,
  done_at     timestamptz not null
);
create index mediator_account_act_of_mediator on mediator_account_act (mediator_id, id);
grant select, insert on mediator_account_act to "${app}";

-- The second lock (docs/decisions/0010): keepers ask for the accounts of their own entries; what is done is the system's work.
create policy read on mediator_account for select using (
  (select acting_system() or acting_roles() && '{dpo,auditor}')
  or ((select 'register-keeper' = any (acting_roles()))
    and exists (
      select from mediator where mediator.id = mediator_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);
create policy ask on mediator_account for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and ((select 'KZ' = any (acting_regions())) or regions::text[] <@ (select acting_regions())::text[])
    and exists (
      select from mediator where mediator.id = mediator_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);
-- What the provider has refused is asked for again by those who may ask.
create policy ask_again on mediator_account for update using (
  state = 'REFUSED' and (select 'register-keeper' = any (acting_roles()))
    and exists (
      select from mediator where mediator.id = mediator_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
) with check (
  state = 'PENDING' and (select 'register-keeper' = any (acting_roles()))
    and ((select 'KZ' = any (acting_regions())) or regions::text[] <@ (select acting_regions())::text[])
    and exists (
      select from mediator where mediator.id = mediator_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
);
create policy follow on mediator_account for update using ((select acting_system()));
create policy ask on mediator_account_task for insert with check (
  (select acting_system()) or exists (select from mediator_account where mediator_account.mediator_id = mediator_account_task.mediator_id)
);
create policy work on mediator_account_task using ((select acting_system()));
create policy read on mediator_account_act for select using ((select acting_system() or acting_roles() && '{dpo,auditor}'));
create policy add on mediator_account_act for insert with check ((select acting_system()));

do $$
declare
  secured text;
begin
  foreach secured in array array['mediator_account', 'mediator_account_task', 'mediator_account_act'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;

select audit_register('mediator_account_act', 'id', array['id', 'mediator_id', 'user_id', 'state', 'refusal', 'done_at']);
