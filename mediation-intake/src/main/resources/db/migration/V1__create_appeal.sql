create table appeal_count (
  year   integer not null check (year between 2000 and 2200),
  region text    not null check (region ~ '^KZ-[0-9]{2}$'),
  last   bigint  not null check (last > 0),
  primary key (year, region)
);

create table appeal (
  id                     uuid        primary key,
  version                bigint      not null,
  number                 text        not null unique check (number ~ '^EM-[0-9]{4}-[0-9]{2}-[0-9]{6,}$'),
  status                 text        not null,
  case_stage             text,
  outcome                text,
  closed_on              date,
  region                 text        not null check (region ~ '^KZ-[0-9]{2}$'),
  district               text        check (district ~ '^[0-9]{9}$'),
  office                 text        check (office ~ '^[0-9]{2}-[0-9]{2}$'),
  category               text,
  channel                text        not null,
  form                   text,
  language               text        not null,
  applicant_kind         text        not null,
  interethnic            text        not null,
  received_at            timestamptz not null,
  registered_at          timestamptz not null,
  last_fact_on           date        not null,
  essence                text        not null,
  consent_given          boolean     not null,
  consent_text_version   text        not null,
  consent_method         text        not null,
  third_party_interests  text,
  incapable_party        text,
  corruption             text,
  state_body             text,
  court_proceedings      text,
  criminal_severity      text,
  consultation_note      text,
  registered_by          text        not null,
  received_by            text        not null,
  receipt_code           text        not null,
  revision               bigint      not null check (revision > 0),
  published_events       bigint      not null check (published_events > 0),
  constraint appeal_status_known check
    (status in ('REGISTERED', 'TRIAGED', 'ACCEPTED', 'REDIRECTED', 'OUT_OF_SCOPE', 'WITHDRAWN', 'CLOSED')),
  constraint appeal_outcome_known check (outcome in ('CLOSED_AT_CONSULTATION', 'SETTLED', 'TERMINATED')),
  constraint appeal_stage_only_with_cases check ((case_stage is not null) = (status in ('ACCEPTED', 'CLOSED'))),
  constraint appeal_closed_says_how check ((status = 'CLOSED') = (outcome is not null and closed_on is not null)),
  constraint appeal_triaged_has_answers check (status in ('REGISTERED', 'WITHDRAWN') or third_party_interests is not null),
  constraint appeal_accepted_with_consent check (status not in ('ACCEPTED', 'CLOSED') or consent_given)
);
create index appeal_by_registration on appeal (registered_at desc, id desc);
create index appeal_by_region on appeal (region, registered_at desc, id desc);
create index appeal_by_registrar on appeal (registered_by, registered_at desc, id desc);

create table party (
  id              uuid    primary key,
  appeal_id       uuid    not null references appeal,
  position        integer not null,
  role            text    not null check (role in ('APPLICANT', 'OTHER')),
  kind            text    not null check (kind in ('PERSON', 'LEGAL_ENTITY', 'GROUP')),
  name            text,
  description     text,
  phone           text,
  email           text,
  address         text,
  without_contact boolean not null,
  unique (appeal_id, position),
  check (name is not null or description is not null)
);

create sequence appeal_history_seq increment by 50;
create table appeal_history (
  id           bigint      primary key,
  appeal_id    uuid        not null,
  actor        text        not null,
  actor_login  text        not null,
  verb         text        not null,
  from_status  text,
  to_status    text        not null,
  effective_on date        not null,
  recorded_at  timestamptz not null
);
create index appeal_history_of on appeal_history (appeal_id, recorded_at);

grant select, insert on appeal_count, appeal, party to "${app}";
grant update (last) on appeal_count to "${app}";
-- What a verb may change; number, receipt, parties and what the person said stay as they were registered.
grant update (version, status, case_stage, outcome, closed_on, last_fact_on, region, district, office, category, channel, form,
  language, applicant_kind, interethnic, third_party_interests, incapable_party, corruption, state_body, court_proceedings,
  criminal_severity, revision, published_events) on appeal to "${app}";
-- What was done stays written: no UPDATE, no DELETE.
grant select, insert on appeal_history to "${app}";
grant usage on sequence appeal_history_seq to "${app}";
