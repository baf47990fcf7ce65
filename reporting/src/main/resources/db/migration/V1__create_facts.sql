-- What happened to appeals. Rows are added and never changed: the app role may insert and read.
-- effective_on: the day it happened (Asia/Almaty); recorded_at: the writer's clock; logged_at: the order of knowledge.
create table appeal_movement (
  event_id       uuid        primary key,
  appeal_id      uuid        not null,
  movement       text        not null check (movement in ('REGISTERED', 'CLOSED', 'REOPENED')),
  outcome        text        check (outcome in ('CLOSED_AT_CONSULTATION', 'SETTLED', 'TERMINATED', 'REDIRECTED', 'OUT_OF_SCOPE', 'WITHDRAWN')),
  -- Result of a consultation or ground of an ending: which of them a line counts is a matter of its definition.
  ground         text,
  region         text        not null check (region ~ '^KZ-[0-9]{2}$'),
  district       text,
  office         text,
  category       text,
  channel        text        not null,
  form           text,
  language       text        not null,
  applicant_kind text        not null,
  sex            text,
  age_band       text,
  interethnic    text        not null,
  referred_by    text,
  programme      text,
  effective_on   date        not null,
  recorded_at    timestamptz not null,
  logged_at      timestamptz not null,
  source         text        not null,
  feed_seq       bigint      not null check (feed_seq > 0),
  constraint outcome_of_closing check ((movement = 'CLOSED') = (outcome is not null)),
  constraint appeal_movement_feed_position unique (source, feed_seq)
);
-- The appeal is the unit counted: it is registered once.
create unique index appeal_registered_once on appeal_movement (appeal_id) where movement = 'REGISTERED';
create index appeal_movement_of_appeal on appeal_movement (appeal_id);
create index appeal_movement_effective on appeal_movement (effective_on);
create index appeal_movement_logged on appeal_movement (logged_at);
grant select, insert on appeal_movement to "${app}";

-- What a mediator's standing in the register became, and where the mediator counts.
create table mediator_status_fact (
  event_id        uuid        primary key,
  mediator_id     uuid        not null,
  status          text        not null check (status in ('CANDIDATE', 'ACTIVE', 'SUSPENDED', 'EXCLUDED')),
  kind            text        not null,
  ethnomediator   boolean     not null,
  register_region text        not null check (register_region ~ '^KZ-[0-9]{2}$'),
  ground          text,
  effective_on    date        not null,
  recorded_at     timestamptz not null,
  logged_at       timestamptz not null,
  source          text        not null,
  feed_seq        bigint      not null check (feed_seq > 0),
  constraint mediator_status_feed_position unique (source, feed_seq)
);
create index mediator_status_latest on mediator_status_fact (mediator_id, effective_on desc, feed_seq desc);
create index mediator_status_effective on mediator_status_fact (effective_on);
create index mediator_status_logged on mediator_status_fact (logged_at);
grant select, insert on mediator_status_fact to "${app}";
