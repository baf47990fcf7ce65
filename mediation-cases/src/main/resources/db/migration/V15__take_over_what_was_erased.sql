-- An appeal that was erased before its case fetched it comes over without its essence.
alter table mediation_case
  drop constraint handover_brings_essence,
  add constraint no_essence_before_handover check (handover = 'RECEIVED' or essence is null);
