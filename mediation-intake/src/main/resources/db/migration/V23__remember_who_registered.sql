-- The office that registered stays on the coupon, beside the person who took the appeal in, whatever office has it since.
alter table appeal add column registered_office text check (registered_office ~ '^[0-9]{2}-[0-9]{2}$');

-- An office has the number of its region, and so has the appeal the number of the region that registered it.
set local acting.kind = 'system';
update appeal set registered_office = case when transferred_on is null then office else (
  select change ->> 'before' from appeal_history, jsonb_array_elements(changes -> 'fields') change
  where appeal_id = appeal.id and verb = 'transferred' and change ->> 'field' = 'office'
    and change ->> 'before' like split_part(number, '-', 3) || '-%'
  order by recorded_at, appeal_history.id limit 1) end;

-- What the receipts of imported lines print.
alter table appeal_import add column name text;
