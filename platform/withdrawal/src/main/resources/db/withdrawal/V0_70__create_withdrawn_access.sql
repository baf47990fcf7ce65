-- The withdrawals in force, as this service has heard of them; the register of all, with who and when, is their owner's.
create table withdrawn_access (
  withdrawal_id uuid primary key,
  user_id       uuid not null,
  role          text check (length(role) between 1 and 64),
  region        text check (region ~ '^KZ(-[0-9]{2})?$'),
  constraint withdrawn_access_one_right check (role is null or region is null)
);
comment on column withdrawn_access.user_id is 'Subject of the token. Without role and region: everything.';
grant select, insert, delete on withdrawn_access to "${app}";

-- Grows with every change in the transaction of the change, so that looking whether there is one costs one row.
create table withdrawn_access_revision (
  single   boolean primary key default true check (single),
  revision bigint  not null check (revision >= 0)
) with (fillfactor = 50);
insert into withdrawn_access_revision (revision) values (0);
grant select, update on withdrawn_access_revision to "${app}";
