-- The second lock (docs/decisions/0010): the database itself lets through no row that lies outside the actor's sight. It
-- repeats Sight; RowSecurityIT holds both against a model of its own. Whatever hangs on a case is seen with the case: a
-- later rule about who sees a case changes the policy of mediation_case alone (alter policy acting on mediation_case …).

-- The keys that the actor holds: the regions of operator, office head and coordinator ('KZ' opens them all), the own entry in the
-- register of a mediator who is nothing else, the one free case that a mediator is taking. In plpgsql, so that the planner
-- does not take it apart for every statement.
create function sight_keys() returns text[]
  language plpgsql stable parallel safe
  as $$
begin
  if acting_kind() <> 'person' then
    return '{}';
  elsif acting_roles() && array['operator', 'office-head', 'regional-coordinator'] then
    return acting_regions();
  elsif 'mediator' = any (acting_roles()) then
    return array['by ' || acting_mediator(), 'id ' || acting_key()];
  end if;
  return '{}';
end
$$;

-- The case's locks, of which one has to be opened. The first condition is for the planner too: it takes an overlap of arrays for
-- rare, and would read a whole region to sort it.
create policy acting on mediation_case using (
  (select acting_system())
  or array['KZ', region, 'by ' || mediator_id, 'id ' || id] && (select sight_keys())
);

create policy acting on case_party using (
  (select acting_system()) or exists (select from mediation_case where mediation_case.id = case_id)
);
create policy acting on consultation using (
  (select acting_system()) or exists (select from mediation_case where mediation_case.id = case_id)
);
create policy acting on case_history using (
  (select acting_system()) or exists (select from mediation_case where mediation_case.id = case_id)
);
create policy acting on handover_task using (
  (select acting_system()) or exists (select from mediation_case where mediation_case.id = case_id)
);

-- Contracts and settlements are written before their case points at them: until then they are nobody's, and anybody who acts
-- may write what belongs to them.
create function is_of_no_case(asked uuid) returns boolean
  language plpgsql
  as $$
declare
  asker text := current_setting('acting.kind', true);
  answer boolean;
begin
  perform set_config('acting.kind', 'system', true);
  answer := not exists (select from mediation_case where contract_id = asked)
    and not exists (select from mediation_case where settlement_id = asked);
  perform set_config('acting.kind', asker, true);
  return answer;
end
$$;

create policy acting on contract using (
  (select acting_system()) or exists (select from mediation_case where mediation_case.contract_id = contract.id)
);
create policy draft on contract for insert with check ((select acting_kind() = 'person') and is_of_no_case(id));
create policy acting on contract_signature using (
  (select acting_system()) or exists (select from mediation_case where mediation_case.contract_id = contract_signature.contract_id)
);
create policy draft on contract_signature for insert
  with check ((select acting_kind() = 'person') and is_of_no_case(contract_id));

create policy acting on settlement using (
  (select acting_system()) or exists (select from mediation_case where mediation_case.settlement_id = settlement.id)
);
create policy draft on settlement for insert with check ((select acting_kind() = 'person') and is_of_no_case(id));
create policy acting on settlement_signature using (
  (select acting_system())
  or exists (select from mediation_case where mediation_case.settlement_id = settlement_signature.settlement_id)
);
create policy draft on settlement_signature for insert
  with check ((select acting_kind() = 'person') and is_of_no_case(settlement_id));
create policy acting on obligation using (
  (select acting_system()) or exists (select from mediation_case where mediation_case.settlement_id = obligation.settlement_id)
);
create policy draft on obligation for insert
  with check ((select acting_kind() = 'person') and is_of_no_case(settlement_id));

-- The owner too: only what says that it is the system's own work passes.
do $$
declare
  secured text;
begin
  foreach secured in array array[
    'mediation_case', 'case_party', 'consultation', 'case_history', 'handover_task', 'contract', 'contract_signature',
    'settlement', 'settlement_signature', 'obligation'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;
