-- Counts of quarters without case data, as a source states them. Never facts, never events; added and never changed.
create table historic_batch (
  id          uuid        primary key,
  source      text        not null check (length(source) between 1 and 500),
  synthetic   boolean     not null,
  imported_by text        not null,
  logged_at   timestamptz not null unique
);
grant select, insert on historic_batch to "${app}";

create table historic_aggregate (
  batch_id uuid   not null references historic_batch,
  line     text   not null check (line in ('APPEALS_REGISTERED', 'RESOLVED_AT_CONSULTATION', 'RESOLVED_BY_SETTLEMENT')),
  -- No region: the figure is the republic's alone and is never split.
  region   text   check (region ~ '^KZ-[0-9]{2}$'),
  quarter  text   not null check (quarter ~ '^[12][0-9]{3}-Q[1-4]$'),
  value    bigint not null check (value >= 0),
  constraint historic_cell_once_in_batch unique nulls not distinct (batch_id, quarter, line, region)
);
create index historic_aggregate_cell on historic_aggregate (quarter, line, region);
grant select, insert on historic_aggregate to "${app}";
