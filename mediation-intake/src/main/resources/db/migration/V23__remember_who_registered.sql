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

-- What the receipts of imported lines print.
alter table appeal_import add column name text;
