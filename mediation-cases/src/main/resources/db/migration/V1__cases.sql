-- Cases, what belongs to them, and this service's picture of who may mediate.
-- Owned by the service's owner role; "${app}" gets what it needs and no more.

create table contract (
  id          uuid primary key,
  mediator_id uuid not null,
  subject     text,
  drafted_on  date not null,
  signed_on   date check (signed_on >= drafted_on)
);
grant select, insert, update on contract to "${app}";

create table contract_signature (
  contract_id uuid not null references contract,
  party_id    uuid,
  method      text not null check (method in ('PAPER', 'EMAIL_COPY')),
  signed_on   date not null,
  place       text,
  unique nulls not distinct (contract_id, party_id)
);
comment on column contract_signature.party_id is 'null: the mediator';
grant select, insert on contract_signature to "${app}";

create table settlement (
  id         uuid primary key,
  drafted_on date not null,
  signed_on  date check (signed_on >= drafted_on)
);
grant select, insert, update on settlement to "${app}";

create table settlement_signature (
  settlement_id uuid not null references settlement,
  party_id      uuid not null,
  method        text not null check (method in ('PAPER', 'EMAIL_COPY')),
  signed_on     date not null,
  place         text,
  primary key (settlement_id, party_id)
);
grant select, insert on settlement_signature to "${app}";

create table obligation (
  id            uuid primary key,
  settlement_id uuid not null references settlement,
  position      integer not null,
  party_id      uuid not null,
  what          text not null,
  due_on        date,
  unique (settlement_id, position)
);
grant select, insert on obligation to "${app}";

create table mediation_case (
  id                    uuid primary key,
  number                text not null unique check (number ~ '^EM-[0-9]{4}-[0-9]{2}-[0-9]{6,}$'),
  status                text not null check (status in (
    'CONSULTATION', 'CLOSED_AT_CONSULTATION', 'MEDIATION_OFFERED', 'CONTRACT_DRAFT', 'MEDIATION', 'SETTLEMENT_DRAFT',
    'SETTLED', 'MONITORING', 'PERFORMED', 'BREACHED', 'TERMINATED')),
  region                text not null check (region ~ '^KZ-[0-9]{2}$'),
  district              text,
  office                text,
  category              text,
  channel               text not null,
  form                  text,
  language              text not null,
  applicant_kind        text not null,
  interethnic           text not null,
  sex                   text,
  age_band              text,
  referred_by           text,
  programme             text,
  handover              text not null check (handover in ('PENDING', 'RECEIVED')),
  essence               text,
  third_party_interests text not null check (third_party_interests in ('YES', 'NO', 'NOT_ASKED')),
  incapable_party       text not null check (incapable_party in ('YES', 'NO', 'NOT_ASKED')),
  corruption            text not null check (corruption in ('YES', 'NO', 'NOT_ASKED')),
  state_body            text not null check (state_body in ('YES', 'NO', 'NOT_ASKED')),
  court_proceedings     text not null check (court_proceedings in ('YES', 'NO', 'NOT_ASKED')),
  criminal_severity     text not null check (criminal_severity in (
    'NONE', 'MINOR', 'MEDIUM', 'GRAVE', 'ESPECIALLY_GRAVE', 'NOT_ASKED')),
  mediator_id           uuid,
  opened_on             date not null,
  opened_at             timestamptz not null,
  closed_on             date,
  result                text check (result in ('RESOLVED', 'RECONCILED', 'INFORMED', 'REFERRED')),
  last_fact_on          date not null,
  revision              bigint not null check (revision > 0),
  published_events      bigint not null check (published_events > 0),
  contract_id           uuid unique references contract,
  settlement_id         uuid unique references settlement,
  -- Domain rule 14: what each status presupposes.
  constraint handover_brings_essence check ((handover = 'RECEIVED') = (essence is not null)),
  constraint result_of_consultation check ((status = 'CLOSED_AT_CONSULTATION') = (result is not null)),
  constraint closed_has_day check ((closed_on is not null) = (status in (
    'CLOSED_AT_CONSULTATION', 'SETTLED', 'MONITORING', 'PERFORMED', 'BREACHED', 'TERMINATED'))),
  constraint mediation_has_contract check (contract_id is not null or status not in (
    'CONTRACT_DRAFT', 'MEDIATION', 'SETTLEMENT_DRAFT', 'SETTLED', 'MONITORING', 'PERFORMED', 'BREACHED')),
  constraint settled_has_settlement check (settlement_id is not null or status not in (
    'SETTLEMENT_DRAFT', 'SETTLED', 'MONITORING', 'PERFORMED', 'BREACHED')),
  constraint nothing_excludes_mediation check (status not in (
    'MEDIATION_OFFERED', 'CONTRACT_DRAFT', 'MEDIATION', 'SETTLEMENT_DRAFT', 'SETTLED', 'MONITORING', 'PERFORMED', 'BREACHED')
    or (third_party_interests = 'NO' and incapable_party = 'NO' and corruption = 'NO'))
);
create index mediation_case_of_region on mediation_case (region, id desc);
create index mediation_case_of_mediator on mediation_case (mediator_id, id desc);
create index mediation_case_by_status on mediation_case (status, id desc);
grant select, insert, update on mediation_case to "${app}";

create table case_party (
  id             uuid primary key,
  case_id        uuid not null references mediation_case,
  position       integer not null,
  role           text not null check (role in ('APPLICANT', 'OTHER')),
  kind           text check (kind in ('PERSON', 'LEGAL_ENTITY', 'GROUP')),
  name           text,
  description    text,
  phone          text,
  email          text,
  address        text,
  no_contact     boolean,
  consent_method text check (consent_method in ('WRITTEN', 'ELECTRONIC', 'ORAL')),
  consented_on   date,
  unique (case_id, position),
  constraint consent_has_method check ((consent_method is null) = (consented_on is null))
);
grant select, insert, update on case_party to "${app}";

create table consultation (
  id           uuid primary key,
  case_id      uuid not null references mediation_case,
  held_on      date not null,
  minutes      integer not null check (minutes between 1 and 1440),
  form         text not null check (form in ('IN_PERSON', 'PHONE', 'ONLINE', 'FIELD')),
  advice_kinds text[] not null check (advice_kinds <@ array[
    'EXPLAINED_RIGHTS', 'EXPLAINED_MEDIATION', 'TALK_WITH_BOTH', 'REFERRAL', 'OTHER']),
  result       text not null check (result in ('RESOLVED', 'RECONCILED', 'INFORMED', 'REFERRED')),
  note         text,
  recorded_at  timestamptz not null
);
create index consultation_of_case on consultation (case_id);
-- The note of a quick sheet comes later than its codes, with the handover.
grant select, insert, update (note) on consultation to "${app}";

-- Append-only for the service. An entry moves the case along an edge of CaseStatus, leaves its status, or opens it.
create table case_history (
  id          bigint generated always as identity primary key,
  case_id     uuid not null references mediation_case,
  actor       text not null,
  actor_login text not null,
  verb        text not null check (verb ~ '^[a-z]+(-[a-z]+)*$'),
  from_status text,
  to_status   text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  constraint history_follows_edges check (
    (from_status is null and to_status = 'CONSULTATION')
    or from_status = to_status
    or (from_status, to_status) in (
      ('CONSULTATION', 'CLOSED_AT_CONSULTATION'),
      ('CONSULTATION', 'MEDIATION_OFFERED'),
      ('CONSULTATION', 'TERMINATED'),
      ('MEDIATION_OFFERED', 'CONTRACT_DRAFT'),
      ('MEDIATION_OFFERED', 'TERMINATED'),
      ('CONTRACT_DRAFT', 'MEDIATION'),
      ('CONTRACT_DRAFT', 'TERMINATED'),
      ('MEDIATION', 'SETTLEMENT_DRAFT'),
      ('MEDIATION', 'TERMINATED'),
      ('SETTLEMENT_DRAFT', 'SETTLED'),
      ('SETTLEMENT_DRAFT', 'TERMINATED'),
      ('SETTLED', 'MONITORING'),
      ('SETTLED', 'PERFORMED'),
      ('MONITORING', 'PERFORMED'),
      ('MONITORING', 'BREACHED')))
);
create index case_history_of_case on case_history (case_id, id);
grant select, insert on case_history to "${app}";

create table handover_task (
  case_id      uuid primary key references mediation_case,
  attempts     integer not null check (attempts >= 0),
  due_at       timestamptz not null,
  last_failure text check (last_failure ~ '^[A-Z_0-9]{1,20}$')
);
create index handover_task_due on handover_task (due_at);
grant select, insert, update, delete on handover_task to "${app}";

-- Append-only: what each event of the register said. No names.
create table mediator_standing (
  mediator_id  uuid not null,
  sequence     bigint not null check (sequence > 0),
  status       text not null check (status in ('CANDIDATE', 'ACTIVE', 'SUSPENDED', 'EXCLUDED')),
  effective_on date not null,
  recorded_at  timestamptz not null,
  primary key (mediator_id, sequence)
);
create index mediator_standing_by_day on mediator_standing (mediator_id, effective_on desc, sequence desc);
grant select, insert on mediator_standing to "${app}";
