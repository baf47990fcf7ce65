-- What people declare of their own ethnicity (docs/decisions/0018). Nothing here leads to an appeal without the vault's key: a
-- name made by that key in the place of an id, no foreign key, no time, no index on what is encrypted. Named nowhere else.
create schema vault;
grant usage on schema vault to "${app}";

create table vault.declaration (
  id      uuid  primary key,
  quarter text  not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  content bytea not null
);
create index declaration_by_quarter on vault.declaration (quarter);
grant select, insert, delete on vault.declaration to "${app}";

-- Which quarters were counted; what comes back of them by a restore is destroyed again.
create table vault.counted_quarter (
  quarter text primary key check (quarter ~ '^[0-9]{4}-Q[1-4]$')
);
grant select, insert on vault.counted_quarter to "${app}";

-- The tables of the ring "vault" (platform/fieldcrypt), under its own kek. Without the times at which keys were made: who was
-- at the page then could be told from other rows.
create table vault.data_key (
  id          uuid     primary key,
  owner_kind  text     not null check (owner_kind in ('declaration', 'names')),
  wrapped     bytea,
  kek_version smallint check (kek_version > 0),
  shredded_at timestamptz,
  constraint data_key_is_there_or_shredded check
    ((wrapped is null) = (shredded_at is not null) and (wrapped is null) = (kek_version is null))
);
create index data_key_by_kek on vault.data_key (kek_version, id) where wrapped is not null;
create index data_key_by_shredding on vault.data_key (shredded_at, id) where shredded_at is not null;
create trigger data_key_stays_shredded before update on vault.data_key
  for each row execute function data_key_stays_shredded();
grant select, insert, update (wrapped, kek_version, shredded_at) on vault.data_key to "${app}";

create table vault.key_check (
  purpose text     not null check (purpose = 'kek'),
  version smallint not null check (version > 0),
  mark    bytea    not null check (octet_length(mark) = 16),
  primary key (purpose, version)
);
grant select, insert on vault.key_check to "${app}";

-- Only the system's own work sees all of it, and a transaction that holds the name of a row in hand, that row.
create policy acting on vault.declaration using (
  (select acting_system()) or 'declaration ' || id = (select acting_key())
);
create policy acting on vault.counted_quarter using ((select acting_system()));

do $$
declare
  secured text;
begin
  foreach secured in array array['declaration', 'counted_quarter'] loop
    execute format('alter table vault.%I enable row level security', secured);
    execute format('alter table vault.%I force row level security', secured);
  end loop;
end
$$;
