-- What the outbox jar needs in every service's database. Owned by the service's owner role; ${app} gets what it needs and no more.

-- What writers have committed and the sequencer has not moved yet. Its id orders the rows of one key and is never a cursor.
create table outbox (
  id bigint generated always as identity primary key,
  event_id uuid not null unique,
  topic text not null,
  key text not null,
  sequence bigint not null check (sequence > 0),
  type text not null,
  time timestamptz not null,
  traceparent text,
  payload jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  unique (topic, key, sequence)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
grant select, insert, delete on outbox to ${app};

-- The last sequence that each key has used. The writer's insert goes through it: a gap, a repetition or two writers of one
-- key at once end as a refused write here, not as a key that hangs at every reader.
create table outbox_sequence (
  topic text not null,
  key text not null,
  last_sequence bigint not null check (last_sequence > 0),
  primary key (topic, key)
) with (fillfactor = 70);
grant select, insert, update on outbox_sequence to ${app};

-- Everything that ever left, in the one order in which it became known. Append-only; the source of every rebuild.
create table event_log (
  feed_seq bigint primary key,
  logged_at timestamptz not null,
  event_id uuid not null unique,
  topic text not null,
  key text not null,
  sequence bigint not null,
  type text not null,
  time timestamptz not null,
  traceparent text,
  payload jsonb not null,
  created_at timestamptz not null,
  unique (topic, key, sequence)
);
grant select, insert on event_log to ${app};

create table event_log_head (
  single boolean primary key default true check (single),
  last_feed_seq bigint not null check (last_feed_seq >= 0),
  last_logged_at timestamptz not null
) with (fillfactor = 50);
insert into event_log_head (last_feed_seq, last_logged_at) values (0, clock_timestamp());
grant select, update on event_log_head to ${app};

-- How far the log has been published; it only moves forward.
create table publisher_position (
  single boolean primary key default true check (single),
  last_feed_seq bigint not null check (last_feed_seq >= 0)
) with (fillfactor = 50);
insert into publisher_position (last_feed_seq) values (0);
grant select, update on publisher_position to ${app};

-- The events that have taken effect here.
create table inbox (
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id)
);
grant select, insert on inbox to ${app};

-- The last sequence of each key that has taken effect here.
create table inbox_position (
  consumer text not null,
  topic text not null,
  key text not null,
  last_sequence bigint not null check (last_sequence >= 0),
  primary key (consumer, topic, key)
) with (fillfactor = 70);
grant select, insert, update on inbox_position to ${app};

-- What could not take effect, whole, so that it can be taken in later. The failure is a code and never an exception's text.
create table dead_letter (
  id bigint generated always as identity primary key,
  consumer text not null,
  topic text not null,
  key text not null,
  sequence bigint,
  event_id uuid,
  failure text not null
    check (failure in ('GAP', 'BEHIND', 'HANDLER_FAILED', 'CONTRACT_BROKEN', 'UNREADABLE')),
  kafka_partition int not null,
  kafka_offset bigint not null,
  headers jsonb not null,
  payload bytea,
  parked_at timestamptz not null default clock_timestamp(),
  resolved_at timestamptz
);
create unique index dead_letter_waiting on dead_letter (consumer, topic, key, sequence) where resolved_at is null;
create unique index dead_letter_nameless on dead_letter (consumer, topic, kafka_partition, kafka_offset)
  where resolved_at is null and sequence is null;
grant select, insert, update on dead_letter to ${app};
