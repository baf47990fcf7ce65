-- Readings of handovers have been lines of the history so far. They are readings like all others.
insert into access_log (at, actor, actor_login, purpose, basis, target_kind, target_id, decision)
  select recorded_at, actor, actor_login, 'HANDOVER', 'RELATION', 'appeals-handover', appeal_id::text, 'ALLOWED'
  from appeal_history where verb = 'handed-over' order by id;
delete from appeal_history where verb = 'handed-over';

-- What is only added to is an entry of the audit chain from now on (docs/decisions/0016), under every column that says something.
select audit_register('appeal_history', 'id', array['id', 'appeal_id', 'revision', 'actor', 'actor_login', 'verb',
  'from_status', 'to_status', 'effective_on', 'recorded_at', 'changes', 'reason']);
select audit_register('signal_history', 'id', array['id', 'signal_id', 'revision', 'actor', 'actor_login', 'verb',
  'from_state', 'from_tension', 'from_reply_by', 'from_level', 'to_state', 'to_tension', 'to_reply_by', 'to_level', 'code',
  'actions', 'words', 'occurred_at', 'recorded_at']);
select audit_register('duplicate_decision', 'id', array['id', 'lower_id', 'higher_id', 'decision', 'ground', 'decided_by',
  'decided_by_login', 'decided_at']);
select audit_register('search_log', 'id', array['id', 'actor', 'actor_login', 'term_kind', 'key_version', 'term_hash', 'hits',
  'searched_at']);
select audit_register('notice_delivery', 'id', array['id', 'notice_id', 'method', 'result', 'occurred_at', 'delivered_by',
  'recorded_by', 'recorded_at']);

-- Whoever chains reads what is chained.
grant select on search_log to "${app}";
