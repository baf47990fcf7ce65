-- Which entry a source means by its own id, and what it said of it last (issue 6, Deliver 6): what is handed in twice is entered
-- once. Added to, never changed: a source that says something else of its entry adds a row. Kinds stand here again as a CHECK;
-- JdbcEntrySourcesIT compares both.
create table entry_source (
  entry            bigint      generated always as identity unique,
  entry_kind       text        not null constraint entry_source_kind
                   check (entry_kind in ('MEDIATOR', 'ORGANISATION', 'MEETING', 'TRAINING')),
  source_system    text        not null check (source_system ~ '^[a-z][a-z0-9.:-]{0,59}$'),
  external_id      text        not null check (length(external_id) between 1 and 100),
  ordinal          integer     not null check (ordinal >= 0),
  previous_ordinal integer     generated always as (nullif(ordinal, 0) - 1) stored,
  entry_id         uuid        not null,
  region           varchar(5)  check (region ~ '^KZ-[0-9]{2}$'),
  content          text        not null check (content ~ '^[0-9a-f]{64}$'),
  recorded_at      timestamptz not null,
  recorded_by      text        not null check (length(recorded_by) between 1 and 255),
  primary key (entry_kind, source_system, external_id, ordinal),
  unique (entry_kind, source_system, external_id, ordinal, entry_id),
  -- An external id means one entry for good, and identifies no person by itself.
  constraint entry_source_means_one foreign key (entry_kind, source_system, external_id, previous_ordinal, entry_id)
    references entry_source (entry_kind, source_system, external_id, ordinal, entry_id),
  constraint entry_source_is_no_identity_number check (external_id !~ '^[0-9]{12}$')
);
create index entry_source_of_entry on entry_source (entry_id);
comment on column entry_source.region is 'Whose keeper keeps the entry; none for what is the republic''s.';
comment on column entry_source.content is 'SHA-256 of what the source said, in one form for the same content.';
grant select, insert on entry_source to "${app}";

-- The second lock (docs/decisions/0010). Keepers and the systems that hand in ask for every id of a source, so that one that means
-- an entry elsewhere is seen as taken; they write for their own territory.
create policy read on entry_source for select using (
  (select acting_system() or acting_roles() && '{register-keeper,akimat-system}')
);
create policy keep on entry_source for insert with check (
  (select acting_system())
  or (((select 'register-keeper' = any (acting_roles()))
      or ((select 'akimat-system' = any (acting_roles()))
        and entry_kind = 'MEDIATOR' and (select acting_login()) = 'service-account-' || source_system))
    and (region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
);
alter table entry_source enable row level security;
alter table entry_source force row level security;

select audit_register('entry_source', 'entry', array['entry', 'entry_kind', 'source_system', 'external_id', 'ordinal', 'entry_id',
  'region', 'content', 'recorded_at', 'recorded_by']);
