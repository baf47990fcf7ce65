-- What the parties said to the processing of their data: one row per party and consent, which is only added to, like its withdrawal.
-- Ids, codes and days; what a version of the text says is a published list.
create table consent (
  id           uuid        primary key,
  appeal_id    uuid        not null references appeal,
  party_id     uuid        not null references party,
  given        boolean     not null,
  text_version text        not null,
  purpose      text        check (purpose ~ '^[A-Z_]{1,40}$'),
  method       text        not null constraint consent_method_known check (method in ('WRITTEN', 'ELECTRONIC', 'ORAL')),
  channel      text        not null,
  language     text        not null,
  given_on     date        not null,
  until_on     date        check (until_on >= given_on),
  recorded_by  text        not null,
  recorded_at  timestamptz not null
);
comment on column consent.purpose is 'None where the words of the text are not ours.';
create index consent_of on consent (appeal_id, recorded_at, id);
create index consent_of_party on consent (party_id);

create table consent_withdrawal (
  consent_id   uuid        primary key references consent,
  request_id   uuid        not null references subject_request,
  ground       text        not null constraint consent_withdrawal_ground_known check (ground in ('SUBJECT_REQUEST')),
  withdrawn_by text        not null,
  withdrawn_at timestamptz not null
);
grant select, insert on consent, consent_withdrawal to "${app}";

-- What was said so far stands with the appeal. No term was told then.
insert into consent (id, appeal_id, party_id, given, text_version, purpose, method, channel, language, given_on, recorded_by,
    recorded_at)
  select gen_random_uuid(), appeal.id, party.id, consent_given, consent_text_version, null, consent_method, channel, language,
    (received_at at time zone 'Asia/Almaty')::date, registered_by, appeal.recorded_at
  from appeal join party on party.appeal_id = appeal.id and party.role = 'APPLICANT';

create policy acting on consent using (
  (select acting_system()) or exists (select from appeal where appeal.id = appeal_id)
);
create policy read on consent_withdrawal for select using (
  exists (select from consent where consent.id = consent_id)
);
create policy withdraw on consent_withdrawal for insert with check ((select acting_system()));
alter table consent enable row level security;
alter table consent force row level security;
alter table consent_withdrawal enable row level security;
alter table consent_withdrawal force row level security;

select audit_register('consent', 'id', array['id', 'appeal_id', 'party_id', 'given', 'text_version', 'purpose', 'method',
  'channel', 'language', 'given_on', 'until_on', 'recorded_by', 'recorded_at']);
select audit_register('consent_withdrawal', 'consent_id', array['consent_id', 'request_id', 'ground', 'withdrawn_by',
  'withdrawn_at']);
