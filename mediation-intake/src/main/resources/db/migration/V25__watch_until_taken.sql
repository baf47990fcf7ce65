-- When the person named to answer a signal first acted on it; until then it stays on the office's list, for a login may be mistyped.
alter table signal add column responder_took_at timestamptz check (responder_took_at is null or responder = 'NAMED_PERSON');

set local acting.kind = 'system';
update signal set responder_took_at = (
  select min(recorded_at) from signal_history where signal_id = signal.id and actor_login = responder_login and verb <> 'raised')
where responder = 'NAMED_PERSON';

grant update (responder_took_at) on signal to "${app}";
