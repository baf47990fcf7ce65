create table signal (
  id                      uuid        primary key,
  version                 bigint      not null,
  state                   text        not null,
  region                  text        not null check (region ~ '^KZ-[0-9]{2}$'),
  district                text        check (district ~ '^[0-9]{9}$'),
  place_text              text,
  risk_factor             text        not null,
  words                   text        not null,
  raised_for              text,
  raised_for_organisation uuid,
  must_act                text,
  evidence                text,
  occurred_on             date,
  appeal_ids              uuid[]      not null,
  raised_at               timestamptz not null,
  raised_by               text        not null,
  raised_by_login         text        not null,
  tension                 integer     check (tension between 1 and 5),
  responder               text        not null,
  responder_login         text,
  owed_since              timestamptz not null,
  reply_by                timestamptz not null,
  policy                  text        not null,
  escalated_to            text,
  answers                 integer     not null check (answers >= 0),
  control_due_on          date,
  result                  text,
  last_fact_at            timestamptz not null,
  revision                bigint      not null check (revision > 0),
  published_events        bigint      not null check (published_events > 0),
  constraint signal_state_known check
    (state in ('RAISED', 'VERIFIED', 'ESCALATED', 'RESPONDED', 'STABLE', 'POST_CONTROL', 'CLOSED', 'DISMISSED')),
  constraint signal_level_known check (escalated_to in ('REGION', 'REPUBLIC')),
  constraint signal_responder_known check (responder in ('OFFICE_HEAD', 'REGIONAL_COORDINATOR', 'NAMED_PERSON')),
  constraint signal_named_person_has_login check ((responder = 'NAMED_PERSON') = (responder_login is not null)),
  constraint signal_looked_at_has_tension check (state in ('RAISED', 'DISMISSED') or tension is not null),
  constraint signal_escalated_has_level check (state <> 'ESCALATED' or escalated_to is not null),
  constraint signal_answered_has_answer check
    ((answers > 0) or state in ('RAISED', 'VERIFIED', 'ESCALATED', 'DISMISSED')),
  constraint signal_closed_says_how check ((state = 'CLOSED') = (result is not null))
);
create index signal_by_raising on signal (raised_at desc, id desc);
create index signal_by_region on signal (region, raised_at desc, id desc);
create index signal_by_raiser on signal (raised_by, raised_at desc, id desc);
create index signal_by_named_person on signal (responder_login) where responder_login is not null;
create index signal_unanswered on signal (reply_by, id) where state in ('RAISED', 'VERIFIED', 'ESCALATED');
create index signal_calm on signal (control_due_on, id) where state in ('STABLE', 'POST_CONTROL');

create sequence signal_history_seq increment by 50;
create table signal_history (
  id            bigint      primary key,
  signal_id     uuid        not null,
  revision      bigint      not null,
  actor         text        not null,
  actor_login   text        not null,
  verb          text        not null,
  from_state    text,
  from_tension  integer,
  from_reply_by timestamptz,
  from_level    text,
  to_state      text        not null,
  to_tension    integer,
  to_reply_by   timestamptz not null,
  to_level      text,
  code          text,
  actions       text[]      not null,
  words         text,
  occurred_at   timestamptz not null,
  recorded_at   timestamptz not null
);
create index signal_history_of on signal_history (signal_id, recorded_at);

grant select, insert on signal to "${app}";
-- What a verb may change; what was said, where, by whom and when stays as it was raised.
grant update (version, state, tension, responder, responder_login, owed_since, reply_by, policy, escalated_to, answers,
  control_due_on, result, last_fact_at, revision, published_events) on signal to "${app}";
-- What was done stays written: no UPDATE, no DELETE.
grant select, insert on signal_history to "${app}";
grant usage on sequence signal_history_seq to "${app}";
