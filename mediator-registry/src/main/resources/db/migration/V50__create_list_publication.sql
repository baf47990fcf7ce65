-- Who published which version of a list (issue 6, deliver 5). The version itself stands in reference_list, as in every service.
create table list_publication (
  id           bigint      generated always as identity primary key,
  list         text        not null check (list ~ '^[a-z][a-z-]*$'),
  version      integer     not null check (version >= 1001),
  valid_from   date        not null,
  sequence     bigint      not null check (sequence > 0),
  published_by text        not null check (length(published_by) between 1 and 255),
  published_at timestamptz not null,
  unique (list, version),
  unique (list, sequence),
  foreign key (list, version) references reference_list (name, version)
);
comment on column list_publication.version is 'From 1001 on; releases number below it.';
comment on column list_publication.published_by is 'Subject of the token.';
grant select, insert on list_publication to "${app}";

-- The second lock (docs/decisions/0010): what counts in the whole republic is published by its keepers alone.
create policy read on list_publication for select using (
  (select acting_system() or acting_roles() && '{register-keeper,auditor,dpo}')
);
create policy publish on list_publication for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles())) and (select 'KZ' = any (acting_regions())))
);
alter table list_publication enable row level security;
alter table list_publication force row level security;

select audit_register('list_publication', 'id', array['id', 'list', 'version', 'valid_from', 'sequence', 'published_by',
  'published_at']);
