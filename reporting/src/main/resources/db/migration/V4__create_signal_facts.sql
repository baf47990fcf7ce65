-- What happened to early-warning signals: a signal is no appeal and counts in no line of appeals.
create table signal_fact (
  event_id     uuid        primary key,
  signal_id    uuid        not null,
  step         text        not null check (step in ('RAISED', 'VERIFIED', 'DISMISSED', 'ESCALATED', 'RESPONDED', 'CLOSED')),
  region       text        not null check (region ~ '^KZ-[0-9]{2}$'),
  district     text,
  risk_factor  text        not null,
  tension      integer,
  happened_at  timestamptz not null,
  reply_by     timestamptz not null,
  effective_on date        not null,
  recorded_at  timestamptz not null,
  logged_at    timestamptz not null,
  source       text        not null,
  feed_seq     bigint      not null check (feed_seq > 0),
  constraint signal_feed_position unique (source, feed_seq)
);
create unique index signal_raised_once on signal_fact (signal_id) where step = 'RAISED';
create index signal_fact_of_signal on signal_fact (signal_id);
create index signal_fact_effective on signal_fact (effective_on);
create index signal_fact_logged on signal_fact (logged_at);
grant select, insert on signal_fact to "${app}";
