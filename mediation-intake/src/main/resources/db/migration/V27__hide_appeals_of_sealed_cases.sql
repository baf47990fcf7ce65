-- The appeal of a sealed case is withheld as its case is (docs/decisions/0014); the case's events say so.

alter table appeal
  add sealed_by       text,
  add sealed_mediator uuid,
  add constraint mediator_of_a_seal check (sealed_mediator is null or sealed_by is not null);
grant update (sealed_by, sealed_mediator) on appeal to "${app}";

-- The second lock repeats SealKey: having set the seal, having the case as its mediator; what a service may fetch and what
-- somebody holds in hand by its number stay open. 'KZ' opens them all.
create function seal_keys() returns text[]
  language plpgsql stable parallel safe
  as $$
begin
  if 'regional-coordinator' = any (acting_roles()) and 'KZ' = any (acting_regions()) then
    return array['KZ'];
  end if;
  return array[
    'by ' || acting_subject(), 'of ' || acting_mediator(), case when acting_kind() = 'service' then 'service' end,
    'number ' || acting_key()];
end
$$;

alter policy acting on appeal using (
  (select acting_system())
  or array[
    'KZ', region, transfer_region,
    case when transferred_on is null then 'by ' || registered_by end,
    case when status in ('ACCEPTED', 'CLOSED') then 'service' end,
    'number ' || number] && (select sight_keys())
    and (sealed_by is null
      or array['KZ', 'by ' || sealed_by, 'of ' || sealed_mediator, 'service', 'number ' || number] && (select seal_keys()))
);
