-- Who has read an extract is an entry of the audit's chain too.
select audit_register('subject_extract_reading', 'id', array['id', 'request_id', 'reader', 'read_at']);
