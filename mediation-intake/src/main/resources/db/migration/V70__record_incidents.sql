-- Breaches of the protection of personal data (domain rule 50): by when the authority has to be told, who was told when, and how it
-- ended. What was said is ciphertext under a key per incident.
create table incident (
  id                uuid        primary key,
  version           bigint      not null,
  kind              text        not null constraint incident_kind_known check
                    (kind in ('UNLAWFUL_ACCESS', 'DISCLOSURE', 'ALTERATION', 'LOSS', 'UNAVAILABLE')),
  state             text        not null constraint incident_state_known check
                    (state in ('RECORDED', 'NOTIFIED', 'CLOSED')),
  data              text[]      not null check (cardinality(data) > 0),
  parts             text[]      not null check (cardinality(parts) > 0),
  persons           integer     check (persons >= 0),
  started_at        timestamptz,
  detected_at       timestamptz not null,
  words             bytea       not null,
  notify_by         date        not null,
  terms_policy      text        not null check (terms_policy ~ '^incident-terms-[0-9]+$'),
  calendar_version  text        not null check (calendar_version ~ '^holidays-[0-9]+ moved-days-[0-9]+$'),
  recorded_by       text        not null check (length(recorded_by) between 1 and 255),
  recorded_at       timestamptz not null,
  authority_told_at timestamptz,
  persons_told      bigint      not null check (persons_told >= 0),
  ending            text        constraint incident_ending_known check (ending in ('REMEDIED', 'NO_BREACH')),
  revision          bigint      not null check (revision > 0),
  constraint incident_began_before_detection check (started_at <= detected_at),
  constraint incident_notified_says_when check (state <> 'NOTIFIED' or authority_told_at is not null),
  constraint incident_closed_says_how check ((state = 'CLOSED') = (ending is not null)),
  constraint incident_remedied_was_told check (ending is distinct from 'REMEDIED' or authority_told_at is not null)
);
create index incident_open on incident (notify_by, id) where state <> 'CLOSED';
grant select, insert on incident to "${app}";
-- What a verb may change; what was found, and when, stays as it was recorded.
grant update (version, state, authority_told_at, persons_told, ending, revision) on incident to "${app}";

create sequence incident_step_seq;
create table incident_step (
  id          bigint      primary key,
  incident_id uuid        not null references incident,
  verb        text        not null constraint incident_verb_known check
              (verb in ('recorded', 'authority-told', 'persons-told', 'closed')),
  actor       text        not null check (length(actor) between 1 and 255),
  told_by     text        constraint incident_told_by_known check
              (told_by in ('LETTER', 'EMAIL', 'PHONE', 'IN_PERSON', 'PUBLIC_NOTICE')),
  persons     integer     check (persons >= 0),
  ending      text,
  reference   bytea,
  words       bytea,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null
);
create index incident_step_of on incident_step (incident_id, id);
-- What was done stays written: no UPDATE, no DELETE.
grant select, insert on incident_step to "${app}";
grant usage on sequence incident_step_seq to "${app}";

-- Steps are entries of the audit's chain.
select audit_register('incident_step', 'id', array['id', 'incident_id', 'verb', 'actor', 'told_by', 'persons', 'ending', 'reference',
  'words', 'occurred_at', 'recorded_at']);

-- The officer keeps them, officer and auditor look.
create policy read on incident for select using ((select acting_system() or acting_roles() && '{dpo,auditor}'));
create policy record on incident for insert with check ((select 'dpo' = any (acting_roles())));
create policy follow on incident for update using ((select 'dpo' = any (acting_roles())));
create policy read on incident_step for select using (exists (select from incident where incident.id = incident_id));
create policy take on incident_step for insert with check ((select 'dpo' = any (acting_roles())));
alter table incident enable row level security;
alter table incident force row level security;
alter table incident_step enable row level security;
alter table incident_step force row level security;
