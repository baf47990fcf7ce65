-- What was destroyed when is an entry of the audit's chain, as in the other services.
select audit_register('retention_register', 'id', array['id', 'class_code', 'record_kind', 'record_id', 'began_on', 'due_on',
  'policy', 'destroyed_at']);
