-- Who brought in counts of which source is only added to, and an entry of the audit chain from now on (docs/decisions/0016).
select audit_register('historic_batch', 'id', array['id', 'source', 'synthetic', 'imported_by', 'logged_at']);
