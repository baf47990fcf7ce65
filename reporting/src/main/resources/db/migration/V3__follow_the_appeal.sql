-- An appeal that another office has accepted counts in that office's region from then on; region is the one after the transfer.
alter table appeal_movement drop constraint appeal_movement_movement_check;
alter table appeal_movement add constraint appeal_movement_movement_check
  check (movement in ('REGISTERED', 'CLOSED', 'REOPENED', 'TRANSFERRED'));
alter table appeal_movement add column from_region text check (from_region ~ '^KZ-[0-9]{2}$');
alter table appeal_movement add constraint from_region_of_transfer check ((movement = 'TRANSFERRED') = (from_region is not null));
-- Whether a registration is a line of a paper journal; unknown for those that were told before this was asked.
alter table appeal_movement add column imported boolean;

-- Until when an appeal must be answered, and that it was: what is overdue on a day follows from it.
create table answer_term_fact (
  event_id     uuid        primary key,
  appeal_id    uuid        not null,
  step         text        not null check (step in ('SET', 'MOVED', 'ANSWERED')),
  answer_by    date,
  effective_on date        not null,
  recorded_at  timestamptz not null,
  logged_at    timestamptz not null,
  source       text        not null,
  feed_seq     bigint      not null check (feed_seq > 0),
  constraint answer_by_of_term check (step = 'ANSWERED' or answer_by is not null),
  constraint answer_term_feed_position unique (source, feed_seq)
);
create index answer_term_of_appeal on answer_term_fact (appeal_id, effective_on);
create index answer_term_logged on answer_term_fact (logged_at);
grant select, insert on answer_term_fact to "${app}";

-- How the interethnic side of a dispute was judged anew; the first judgement stands with the registration.
create table interethnic_fact (
  event_id     uuid        primary key,
  appeal_id    uuid        not null,
  from_mark    text        not null check (from_mark in ('YES', 'NO', 'NOT_ASSESSED')),
  to_mark      text        not null check (to_mark in ('YES', 'NO', 'NOT_ASSESSED')),
  effective_on date        not null,
  recorded_at  timestamptz not null,
  logged_at    timestamptz not null,
  source       text        not null,
  feed_seq     bigint      not null check (feed_seq > 0),
  constraint interethnic_feed_position unique (source, feed_seq)
);
create index interethnic_of_appeal on interethnic_fact (appeal_id, effective_on);
create index interethnic_logged on interethnic_fact (logged_at);
grant select, insert on interethnic_fact to "${app}";
