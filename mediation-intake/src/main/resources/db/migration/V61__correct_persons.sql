-- What is to be put right about a person is ciphertext under a key of the request's own, which is shredded when the request is
-- closed; in clear stand the names of the fields alone (docs/decisions/0017).
alter table subject_request
  add column corrects text[] not null default '{}',
  add constraint subject_request_corrects_by_correction check (kind = 'CORRECT' or cardinality(corrects) = 0);

create table subject_correction (
  request_id uuid  primary key references subject_request,
  correction bytea not null
);
grant select, insert on subject_correction to "${app}";

create policy read on subject_correction for select using ((select acting_system() or acting_kind() = 'service'));
create policy ask on subject_correction for insert with check ((select 'dpo' = any (acting_roles())));
alter table subject_correction enable row level security;
alter table subject_correction force row level security;

-- Who a party is may be put right, at the person's own request alone, which the system carries out.
grant update (personal, without_contact) on party to "${app}";
create policy put_right on party as restrictive for update using ((select acting_system()));
