-- The second lock (docs/decisions/0010): the database itself lets through no row that lies outside the actor's sight. It
-- repeats Sight and SignalSight; RowSecurityIT holds both against a model of its own. What hangs on an appeal is seen with it.

-- The keys that the actor holds: the regions of operator, office head and coordinator ('KZ' opens them all), the own subject of
-- a mediator who is nothing else, what a service may fetch, the one appeal that somebody holds in hand by its number. In
-- plpgsql, so that the planner does not take it apart for every statement.
create function sight_keys() returns text[]
  language plpgsql stable parallel safe
  as $$
begin
  if acting_kind() = 'service' then
    return array['service'];
  elsif acting_kind() = 'person' and acting_roles() && array['operator', 'office-head', 'regional-coordinator'] then
    return acting_regions() || ('number ' || acting_key());
  elsif acting_kind() = 'person' and 'mediator' = any (acting_roles()) then
    return array['by ' || acting_subject(), 'number ' || acting_key()];
  end if;
  return array['number ' || acting_key()];
end
$$;

-- The appeal's locks, of which one has to be opened. The first condition is for the planner too: it takes an overlap of arrays
-- for rare, and would read a whole region to sort it.
create policy acting on appeal using (
  (select acting_system())
  or array[
    'KZ', region, transfer_region,
    case when transferred_on is null then 'by ' || registered_by end,
    case when status in ('ACCEPTED', 'CLOSED') then 'service' end,
    'number ' || number] && (select sight_keys())
);

create policy acting on party using (
  (select acting_system()) or exists (select from appeal where appeal.id = appeal_id)
);
create policy acting on appeal_history using (
  (select acting_system()) or exists (select from appeal where appeal.id = appeal_id)
);
create policy acting on notice using (
  (select acting_system()) or exists (select from appeal where appeal.id = appeal_id)
);
create policy acting on notice_wording using (
  (select acting_system()) or exists (select from notice where notice.id = notice_id)
);
create policy acting on notice_delivery using (
  (select acting_system()) or exists (select from notice where notice.id = notice_id)
);
create policy acting on notice_mail using (
  (select acting_system()) or exists (select from appeal where appeal.id = appeal_id)
);
create policy acting on document using (
  (select acting_system()) or exists (select from appeal where appeal.id = appeal_id)
);
create policy acting on document_content using (
  (select acting_system()) or exists (select from document where document.id = document_id)
);

-- What a registration asks of all appeals, whoever may see them: whether an id is taken, and which
-- number a source's pair has; whether the asker may know of it is then decided as for any other appeal. Not inlined on purpose,
-- and told anew who asks: an owner's rights would not help, for the policies bind the owner too.
create function appeal_exists(asked uuid) returns boolean
  language plpgsql
  as $$
declare
  asker text := current_setting('acting.kind', true);
  answer boolean;
begin
  perform set_config('acting.kind', 'system', true);
  answer := exists (select from appeal where id = asked);
  perform set_config('acting.kind', asker, true);
  return answer;
end
$$;

create function number_of_source(asked_system text, asked_id text) returns text
  language plpgsql
  as $$
declare
  asker text := current_setting('acting.kind', true);
  answer text;
begin
  perform set_config('acting.kind', 'system', true);
  answer := (select number from appeal where source_system = asked_system and source_external_id = asked_id);
  perform set_config('acting.kind', asker, true);
  return answer;
end
$$;

-- A new appeal's persons enter the index before the appeal has its number and its row; by the commit each has its party.
create policy read on person_key for select using (
  (select acting_system()) or exists (select from appeal where appeal.id = appeal_id)
);
create policy enter on person_key for insert with check ((select acting_kind() in ('person', 'system')));

create policy acting on duplicate_decision using (
  (select acting_system())
  or (exists (select from appeal where appeal.id = lower_id) and exists (select from appeal where appeal.id = higher_id))
);

create policy acting on search_log using ((select acting_system()) or actor = (select acting_subject()));

create policy acting on appeal_import using (
  (select acting_system())
  or array['KZ', region, 'by ' || subject] && (select sight_keys())
);
create policy acting on appeal_import_line using (
  (select acting_system()) or exists (select from appeal_import where appeal_import.id = import_id)
);
create policy acting on appeal_import_row using (
  (select acting_system()) or exists (select from appeal_import where appeal_import.id = import_id)
);

-- Signals: the territory of office head and coordinator, whoever was named to answer, whoever raised it.
create function sight_signal_regions() returns text[]
  language sql stable parallel safe
  return case
    when acting_kind() = 'person' and acting_roles() && array['office-head', 'regional-coordinator']
    then acting_regions() else '{}' end;

create policy acting on signal using (
  (select acting_system())
  or region = any ((select sight_signal_regions())::text[])
  or (select 'KZ' = any (sight_signal_regions()))
  or (responder = 'NAMED_PERSON' and responder_login = (select acting_login()))
  or raised_by = (select acting_subject())
  or id::text = (select acting_key())
);
create policy acting on signal_history using (
  (select acting_system()) or exists (select from signal where signal.id = signal_id)
);

-- The owner too: only what says that it is the system's own work passes.
do $$
declare
  secured text;
begin
  foreach secured in array array[
    'appeal', 'party', 'appeal_history', 'notice', 'notice_wording', 'notice_delivery', 'notice_mail', 'document',
    'document_content', 'person_key', 'duplicate_decision', 'search_log', 'appeal_import', 'appeal_import_line',
    'appeal_import_row', 'signal', 'signal_history'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;
