-- What is only added to is an entry of the audit chain from now on (docs/decisions/0016), under every column that says something.
alter table mediator_status add entry bigint generated always as identity unique;
select audit_register('mediator_status', 'entry', array['entry', 'mediator_id', 'ordinal', 'previous_status', 'status',
  'effective_on', 'recorded_at', 'ground', 'document_number', 'document_issued_on', 'recorded_by']);
select audit_register('access_withdrawal', 'id', array['id', 'user_id', 'role', 'region', 'ground', 'withdrawn_by',
  'withdrawn_at']);
select audit_register('access_restoration', 'withdrawal_id', array['withdrawal_id', 'restored_by', 'restored_at']);

-- Readings of contract identities have been kept apart so far. They are readings like all others.
insert into access_log (at, actor, actor_login, purpose, basis, target_kind, target_id, decision)
  select read_at, reader, reader, 'CONTRACT', 'RELATION', 'mediators-contract-identity', mediator_id::text, 'ALLOWED'
  from contract_identity_reading order by id;
drop table contract_identity_reading;

-- Who watches who has access has to know who was active on a day.
create policy watch on mediator_status for select using ((select acting_roles() && '{dpo,auditor}'));
