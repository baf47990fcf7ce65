-- What the akim's office says of its own public mediators (domain 1.5, issue 6, Deliver 6): the register of record beside the
-- network's. A statement counts from effective_on until the next one begins; it is added and never changed.
create table akimat_entry (
  entry              bigint       generated always as identity unique,
  source_system      text         not null,
  external_id        text         not null,
  ordinal            integer      not null check (ordinal >= 0),
  entry_kind         text         not null generated always as ('MEDIATOR') stored,
  mediator_id        uuid         not null references mediator,
  listing            text         not null constraint akimat_entry_listing check (listing in ('LISTED', 'REMOVED')),
  effective_on       date         not null check (effective_on >= date '2011-08-05'),
  region             varchar(5)   not null check (region ~ '^KZ-[0-9]{2}$'),
  name_kk            text         not null check (length(name_kk) between 1 and 200),
  name_ru            text         not null check (length(name_ru) between 1 and 200),
  languages          text[]       not null check (cardinality(languages) between 1 and 20),
  regions            text[]       not null check (cardinality(regions) between 1 and 30),
  record_keeper      text         not null check (length(record_keeper) between 1 and 300),
  protocol_number    text         check (length(protocol_number) between 1 and 100),
  protocol_issued_on date         check (protocol_issued_on between date '1990-01-01' and effective_on),
  recorded_at        timestamptz  not null,
  recorded_by        text         not null check (length(recorded_by) between 1 and 255),
  primary key (source_system, external_id, ordinal),
  constraint akimat_entry_begins_listed check (ordinal > 0 or listing = 'LISTED'),
  constraint akimat_entry_protocol_whole check ((protocol_number is null) = (protocol_issued_on is null)),
  constraint akimat_entry_not_ahead check (effective_on <= (recorded_at at time zone 'Asia/Almaty')::date),
  -- Which entry the akimat means by its id is what the table of sources says.
  constraint akimat_entry_source foreign key (entry_kind, source_system, external_id, ordinal, mediator_id)
    references entry_source (entry_kind, source_system, external_id, ordinal, entry_id)
);
create index akimat_entry_of_mediator on akimat_entry (mediator_id, effective_on);
comment on column akimat_entry.region is 'Of the akimat; the entry of the network is kept there too.';
comment on column akimat_entry.record_keeper is 'The akim''s office that keeps the register.';
grant select, insert on akimat_entry to "${app}";

-- The second lock (docs/decisions/0010): read by the network as the entry is; written by the client of that name, for its own region.
create policy read on akimat_entry for select using ((select acting_kind() in ('person', 'service', 'system')));
create policy say on akimat_entry for insert with check (
  (select acting_system())
  or ((select 'akimat-system' = any (acting_roles()) and acting_login() = 'service-account-' || source_system)
    and (region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
);
alter table akimat_entry enable row level security;
alter table akimat_entry force row level security;

-- Whom an akimat lists first enters the network's register as a candidate, and takes no step by it.
create policy list on mediator for insert with check (
  (select 'akimat-system' = any (acting_roles()))
  and kind = 'PUBLIC'
  and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))
);
create policy list on mediator_status for insert with check (
  (select 'akimat-system' = any (acting_roles()))
  and ordinal = 0 and status = 'CANDIDATE'
  and exists (
    select from mediator where mediator.id = mediator_id
      and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
);
create policy list on mediator_profile for insert with check (
  (select 'akimat-system' = any (acting_roles()))
  and ordinal = 0
  and exists (
    select from mediator where mediator.id = mediator_profile.mediator_id
      and (mediator.register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
);

select audit_register('akimat_entry', 'entry', array['entry', 'source_system', 'external_id', 'ordinal', 'mediator_id', 'listing',
  'effective_on', 'region', 'name_kk', 'name_ru', 'languages', 'regions', 'record_keeper', 'protocol_number', 'protocol_issued_on',
  'recorded_at', 'recorded_by']);
