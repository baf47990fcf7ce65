-- Notices to people outside: issued with a term, delivered or not. What they say is nobody's business here.
create table notice_fact (
  event_id     uuid        primary key,
  notice_id    uuid        not null,
  appeal_id    uuid        not null,
  step         text        not null check (step in ('ISSUED', 'DELIVERED')),
  -- Kind of an issued notice, way of a delivered one.
  code         text        not null,
  due_on       date,
  region       text        not null check (region ~ '^KZ-[0-9]{2}$'),
  effective_on date        not null,
  recorded_at  timestamptz not null,
  logged_at    timestamptz not null,
  source       text        not null,
  feed_seq     bigint      not null check (feed_seq > 0),
  constraint due_on_of_issue check ((step = 'ISSUED') = (due_on is not null)),
  constraint notice_feed_position unique (source, feed_seq)
);
create unique index notice_issued_once on notice_fact (notice_id) where step = 'ISSUED';
create index notice_fact_of_notice on notice_fact (notice_id);
create index notice_fact_due on notice_fact (due_on) where step = 'ISSUED';
create index notice_fact_logged on notice_fact (logged_at);
grant select, insert on notice_fact to "${app}";
