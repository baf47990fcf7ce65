create table appeal_import (
  id          uuid        primary key,
  version     bigint      not null,
  state       text        not null,
  dry_run     boolean     not null,
  region      text        not null check (region ~ '^KZ-[0-9]{2}$'),
  subject     text        not null,
  login       text        not null,
  roles       text[]      not null,
  regions     text[]      not null,
  office      text,
  mediator_id uuid,
  sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  lines       integer     not null check (lines between 1 and 10000),
  imported    integer     not null check (imported >= 0),
  refused     integer     not null check (refused >= 0),
  duplicates  integer     not null check (duplicates >= 0),
  queued_at   timestamptz not null,
  started_at  timestamptz,
  finished_at timestamptz,
  constraint appeal_import_state_known check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'PARTLY', 'FAILED')),
  constraint appeal_import_counts_its_lines check (imported + refused + duplicates <= lines),
  constraint appeal_import_over_when_counted check
    ((finished_at is not null) = (imported + refused + duplicates = lines)
      and (finished_at is not null) = (state in ('SUCCEEDED', 'PARTLY', 'FAILED')))
);
create index appeal_import_open on appeal_import (queued_at, id) where finished_at is null;

-- The lines as they stood in the file hold personal data: they are here from the upload until they are taken.
create table appeal_import_line (
  import_id uuid    not null references appeal_import,
  line      integer not null check (line > 0),
  cells     jsonb   not null,
  faults    jsonb   not null,
  primary key (import_id, line)
);

create table appeal_import_row (
  import_id uuid    not null references appeal_import,
  line      integer not null check (line > 0),
  state     text    not null,
  appeal_id uuid,
  number    text,
  faults    jsonb   not null,
  primary key (import_id, line),
  constraint appeal_import_row_state_known check (state in ('IMPORTED', 'REFUSED', 'DUPLICATE')),
  constraint appeal_import_row_says_why check ((state = 'REFUSED') = (faults <> '[]')),
  constraint appeal_import_row_names_its_appeal check
    ((appeal_id is null) = (number is null) and (state <> 'DUPLICATE' or appeal_id is not null))
);

grant select, insert on appeal_import, appeal_import_line, appeal_import_row to "${app}";
-- Whose file it was, and with which rights, stays as it was at the upload.
grant update (version, state, imported, refused, duplicates, started_at, finished_at) on appeal_import to "${app}";
grant delete on appeal_import_line to "${app}";
