-- What the fieldcrypt jar needs in every service's database. Owned by the service's owner role; "${app}" gets what it needs.

-- The key of everything that is kept of one owner, a row of the service's own. Worth nothing without the key that wraps it,
-- which no database holds. A shredded key leaves its row: the owner gets no other, ever.
create table data_key (
  id          uuid        primary key,
  owner_kind  text        not null check (owner_kind ~ '^[a-z][a-z0-9_]{0,39}$'),
  wrapped     bytea,
  kek_version smallint    check (kek_version > 0),
  created_at  timestamptz not null default clock_timestamp(),
  shredded_at timestamptz,
  constraint data_key_is_there_or_shredded check
    ((wrapped is null) = (shredded_at is not null) and (wrapped is null) = (kek_version is null))
);
create index data_key_by_kek on data_key (kek_version, id) where wrapped is not null;
create index data_key_by_shredding on data_key (shredded_at, id) where shredded_at is not null;

-- Neither the service nor its owner brings a shredded key back or gives a key to somebody else.
create function data_key_stays_shredded() returns trigger language plpgsql as $$
begin
  if old.shredded_at is not null then
    raise exception 'data key % is shredded', old.id using errcode = 'restrict_violation';
  end if;
  if new.id <> old.id or new.owner_kind <> old.owner_kind then
    raise exception 'data key % stays with its owner', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger data_key_stays_shredded before update on data_key
  for each row execute function data_key_stays_shredded();
grant select, insert, update (wrapped, kek_version, shredded_at) on data_key to "${app}";

-- By what a key file is known again at the next start; tells nothing of the key.
create table key_check (
  purpose  text     not null check (purpose in ('kek', 'index')),
  version  smallint not null check (version > 0),
  mark     bytea    not null check (octet_length(mark) = 16),
  noted_at timestamptz not null default clock_timestamp(),
  primary key (purpose, version)
);
grant select, insert on key_check to "${app}";
