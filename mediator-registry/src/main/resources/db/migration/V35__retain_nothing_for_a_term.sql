-- The register keeps nothing that ends after a term: names, kinds and statuses the law has published, an identity number is in no
-- column (platform/retention, docs/decisions/0019). The view is there so that the service answers like the others: nothing.
create view retained with (security_invoker = true) as
  select null::text as class_code, null::text as record_kind, null::uuid as record_id, null::date as began_on,
    null::uuid[] as subjects, null::text as obstacle
  where false;
grant select on retained to "${app}";

-- Whatever will be destroyed once is an entry of the audit chain, under every column.
select audit_register('retention_register', 'id', array['id', 'class_code', 'record_kind', 'record_id', 'began_on', 'due_on',
  'policy', 'destroyed_at']);
