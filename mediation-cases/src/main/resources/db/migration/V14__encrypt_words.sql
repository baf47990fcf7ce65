-- What people are and say is kept as ciphertext only (docs/field-encryption.md). No data of people exist yet, so the clear columns
-- go in the same step; where there are cases all the same, nothing is lost.
do $$
begin
  if exists (select from mediation_case) then
    raise exception 'there are cases in clear: encrypt them first, or begin anew';
  end if;
end
$$;

alter table mediation_case drop essence;
alter table mediation_case
  add essence bytea,
  add constraint handover_brings_essence check ((handover = 'RECEIVED') = (essence is not null));

alter table case_party drop name, drop description, drop phone, drop email, drop address, add personal bytea;

alter table consultation drop note;
alter table consultation add note bytea;
grant update (note) on consultation to "${app}";

alter table contract drop subject;
alter table contract add subject bytea;
alter table contract_signature drop place;
alter table contract_signature add place bytea;
alter table settlement_signature drop place;
alter table settlement_signature add place bytea;
alter table obligation drop what;
alter table obligation add what bytea not null;
alter table emergency_access drop words;
alter table emergency_access add words bytea not null;
