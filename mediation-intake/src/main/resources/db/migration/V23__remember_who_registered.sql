-- The office that registered stays on the coupon, beside the person who took the appeal in, whatever office has it since.
alter table appeal add column registered_office text check (registered_office ~ '^[0-9]{2}-[0-9]{2}$');

-- An office has the number of its region, and so has the appeal the number of the region that registered it.
set local acting.kind = 'system';
update appeal set registered_office = case when transferred_on is null then office else (
  select case when change ->> 'before' like split_part(appeal.number, '-', 3) || '-%' then change ->> 'before' end
  from (
    select changes from appeal_history
    where appeal_id = appeal.id and verb = 'transferred' order by recorded_at, id limit 1) first_transfer,
    jsonb_array_elements(first_transfer.changes -> 'fields') change
  where change ->> 'field' = 'office') end;

-- Who typed a line of a paper journal in did not take the appeal in.
alter table appeal alter column received_by drop not null;
update appeal set received_by = null where imported;
alter table appeal add constraint appeal_taken_in_by_somebody check (imported or received_by is not null);
