-- That a party was put right, by which request of the person and in which fields; never what stood or stands there.
alter table case_history
  add column corrected_party uuid,
  add column corrected_by    uuid,
  add column corrected       text[],
  add constraint correction_is_whole check (num_nonnulls(corrected_party, corrected_by, corrected) in (0, 3)),
  add constraint correction_names_fields check (corrected is null or cardinality(corrected) > 0);

-- A wider table is an entry of the audit chain under all its columns (docs/decisions/0016).
select audit_register('case_history', 'id', array['id', 'case_id', 'actor', 'actor_login', 'verb', 'from_status', 'to_status',
  'occurred_on', 'recorded_at', 'reason', 'corrected_party', 'corrected_by', 'corrected']);
