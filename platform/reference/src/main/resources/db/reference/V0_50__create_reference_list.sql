-- A published list, whole, per version; which one counts on a day is decided by valid_from.
create table reference_list (
  name       text        not null check (name ~ '^[a-z][a-z-]*$'),
  version    integer     not null check (version > 0),
  valid_from date        not null,
  content    jsonb       not null,
  stored_at  timestamptz not null default clock_timestamp(),
  primary key (name, version)
);
create index reference_list_in_force on reference_list (name, valid_from desc, version desc);
grant select, insert on reference_list to "${app}";
