-- What the retention jar needs in every service's database (docs/decisions/0019). Owned by the service's owner role; "${app}" gets
-- what it needs. The service itself makes the view "retained": what it keeps whose term has begun.

-- What was destroyed, under which rule. Outlives the data: no foreign key, no personal value, added to and never changed.
create table retention_register (
  id           bigint      generated always as identity primary key,
  class_code   text        not null check (class_code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  record_kind  text        not null check (record_kind ~ '^[a-z][a-z0-9-]{0,39}$'),
  record_id    uuid        not null,
  began_on     date        not null,
  due_on       date        not null,
  policy       text        not null check (policy ~ '^retention-policy-[0-9]+$'),
  destroyed_at timestamptz not null,
  constraint retention_register_once unique (class_code, record_id),
  constraint retention_register_due_after_begin check (due_on >= began_on)
);
create index retention_register_by_day on retention_register (due_on, class_code, record_id);
grant select, insert on retention_register to "${app}";

-- What could not be destroyed when it was tried last; tried again with every run, gone with the destruction.
create table retention_failure (
  class_code text        not null,
  record_id  uuid        not null,
  code       text        not null check (code ~ '^[A-Z0-9_]{1,60}$'),
  attempts   integer     not null check (attempts > 0),
  failed_at  timestamptz not null,
  primary key (class_code, record_id)
);
grant select, insert, update (code, attempts, failed_at), delete on retention_failure to "${app}";

-- That the job has run, and what came of it: a job that never runs is seen by its absence here.
create table retention_run (
  id        bigint      generated always as identity primary key,
  ran_at    timestamptz not null,
  destroyed integer     not null check (destroyed >= 0),
  blocked   bigint      not null check (blocked >= 0),
  failed    integer     not null check (failed >= 0)
);
grant select, insert on retention_run to "${app}";

do $$
declare
  secured text;
begin
  foreach secured in array array['retention_register', 'retention_failure', 'retention_run'] loop
    execute format('create policy acting on %I using ((select acting_system()))', secured);
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;
