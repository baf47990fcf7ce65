-- Files that were taken in whole (issue 6, Deliver 6), and which entry each row means; what a row said stands with its source.
create table register_import (
  id          uuid         primary key,
  entry_kind  text         not null constraint register_import_kind
              check (entry_kind in ('MEDIATOR', 'ORGANISATION', 'MEETING', 'TRAINING')),
  sha256      text         not null check (sha256 ~ '^[0-9a-f]{64}$'),
  regions     varchar(5)[] not null check (cardinality(regions) between 1 and 30),
  created     integer      not null check (created >= 0),
  unchanged   integer      not null check (unchanged >= 0),
  recorded_at timestamptz  not null,
  recorded_by text         not null check (length(recorded_by) between 1 and 255),
  constraint register_import_has_rows check (created + unchanged > 0)
);
comment on column register_import.regions is 'Whose keepers keep its entries; KZ for those of the republic.';
grant select, insert on register_import to "${app}";

create table register_import_row (
  import_id uuid    not null references register_import,
  row       integer not null check (row > 0),
  said      bigint  not null references entry_source (entry),
  created   boolean not null,
  primary key (import_id, row)
);
comment on column register_import_row.row is 'As the file''s reader sees it, from 1.';
grant select, insert on register_import_row to "${app}";

-- The second lock (docs/decisions/0010). Keepers of every region that the file speaks of write and read.
create policy keep on register_import using (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and (regions::text[] <@ (select acting_regions()) or (select 'KZ' = any (acting_regions()))))
);
create policy keep on register_import_row using (exists (select from register_import where register_import.id = import_id));

do $$
declare
  secured text;
begin
  foreach secured in array array['register_import', 'register_import_row'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;

select audit_register('register_import', 'id', array['id', 'entry_kind', 'sha256', 'regions', 'created', 'unchanged',
  'recorded_at', 'recorded_by']);
