-- The requests about a person's data that this service has heard of, and what it has carried out. Ids only.
create table subject_task (
  request_id   uuid        primary key,
  requested_at timestamptz not null,
  attempts     integer     not null default 0 check (attempts >= 0),
  due_at       timestamptz not null,
  last_failure text        check (last_failure ~ '^[A-Z0-9_]{1,40}$'),
  kind         text        check (kind ~ '^[A-Z_]{1,40}$'),
  persons      uuid[],
  matters      uuid[],
  answered_at  timestamptz,
  constraint subject_task_answered_whole check (
    (answered_at is null) = (kind is null) and (answered_at is null) = (persons is null)
    and (answered_at is null) = (matters is null))
);
create index subject_task_due on subject_task (due_at) where answered_at is null;
grant select, insert, update on subject_task to "${app}";

-- Which persons' data, and which matters that they brought, may not be used or not be erased. The latest request decides, in whatever order they are carried out.
create table subject_restriction (
  subject_id   uuid        not null,
  restriction  text        not null constraint subject_restriction_known check (restriction in ('BLOCKED', 'HELD')),
  in_force     boolean     not null,
  request_id   uuid        not null,
  requested_at timestamptz not null,
  primary key (subject_id, restriction)
);
grant select, insert, update on subject_restriction to "${app}";

-- Who has read which person's extract, and when.
create table subject_extract_reading (
  id         bigint      generated always as identity primary key,
  request_id uuid        not null references subject_task,
  reader     text        not null check (length(reader) between 1 and 255),
  read_at    timestamptz not null
);
grant select, insert on subject_extract_reading to "${app}";
