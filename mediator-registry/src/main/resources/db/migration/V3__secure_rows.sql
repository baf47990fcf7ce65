-- The second lock (docs/decisions/0010). Names, kinds, languages and regions of mediators are read by everybody in the network;
-- the register is kept by the keepers of a region. Grounds and documents of a status are for the territories that the
-- mediator's entry is kept in or serves.
create policy read on mediator for select using ((select acting_kind() in ('person', 'service', 'system')));
create policy keep on mediator using (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
);

create policy read on mediator_status for select using (
  (select acting_system() or 'KZ' = any (acting_regions()))
  or exists (
    select from mediator where mediator.id = mediator_id
      and (register_region = any ((select acting_regions())::text[]) or regions::text[] && (select acting_regions())))
);
create policy keep on mediator_status for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and exists (
      select from mediator where mediator.id = mediator_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);

create policy acting on contract_identity_reading using ((select acting_system()) or reader = (select acting_subject()));

-- The owner too: only what says that it is the system's own work passes.
do $$
declare
  secured text;
begin
  foreach secured in array array['mediator', 'mediator_status', 'contract_identity_reading'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;
