-- A document of an appeal and its bytes. Neither is ever changed.
create table document (
  id             uuid        primary key,
  appeal_id      uuid        not null references appeal,
  kind           text        not null,
  title          text        not null check (length(title) between 1 and 200),
  type           text        not null,
  size           integer     not null check (size between 1 and 10485760),
  sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan           text        not null,
  added_by       text        not null,
  added_by_login text        not null,
  added_at       timestamptz not null,
  unique (appeal_id, sha256),
  constraint document_kind_known check
    (kind in ('APPEAL', 'CONSENT', 'IDENTITY', 'AUTHORITY', 'EVIDENCE', 'ANSWER', 'OTHER')),
  constraint document_type_known check (type in ('PDF', 'JPEG', 'PNG', 'DOCX', 'TEXT')),
  constraint document_scan_known check (scan in ('NOT_SCANNED', 'CLEAN'))
);
create index document_of on document (appeal_id, added_at, id);

create table document_content (
  document_id uuid  primary key references document,
  content     bytea not null
);

grant select, insert on document, document_content to "${app}";
