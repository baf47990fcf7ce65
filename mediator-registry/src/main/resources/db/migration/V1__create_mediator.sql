-- The register of mediators (domain 1.6 and rules 31-34). The lists and edges of the code stand here again as CHECKs;
-- MediatorSchemaIT compares both.

create table mediator (
  id               uuid         primary key,
  version          bigint       not null,
  name_kk          text         not null check (length(name_kk) between 1 and 200),
  name_ru          text         not null check (length(name_ru) between 1 and 200),
  kind             text         not null constraint mediator_kind check (kind in ('PROFESSIONAL', 'PUBLIC')),
  ethnomediator    boolean      not null,
  languages        varchar(35)[] not null check (cardinality(languages) between 1 and 20),
  regions          varchar(5)[] not null check (cardinality(regions) between 1 and 30),
  register_region  varchar(5)   not null check (register_region ~ '^KZ-[0-9]{2}$'),
  office           text         check (office ~ '^[0-9]{2}-[0-9]{2}$'),
  revision         bigint       not null check (revision > 0),
  published_events bigint       not null check (published_events > 0)
);
create index mediator_by_register_region on mediator (register_region, id);
create index mediator_by_region_served on mediator using gin (regions);
comment on column mediator.revision is 'Counts the verbs of people: the ETag.';
comment on column mediator.published_events is 'The sequence of the last event of this mediator.';

-- One row per step from status to status, in the order of recording. A step is a fact: it is added, and never changed.
create table mediator_status (
  mediator_id        uuid        not null references mediator,
  ordinal            integer     not null check (ordinal >= 0),
  previous_ordinal   integer     generated always as (nullif(ordinal, 0) - 1) stored,
  previous_status    text,
  status             text        not null constraint mediator_status_known
                     check (status in ('CANDIDATE', 'ACTIVE', 'SUSPENDED', 'EXCLUDED')),
  effective_on       date        not null,
  recorded_at        timestamptz not null,
  ground             text        constraint mediator_status_ground
                     check (ground in ('ADMITTED', 'GROUND_CEASED', 'OWN_REQUEST', 'STATE_SERVICE', 'COMPLAINT',
                                       'REQUIREMENTS_NOT_MET', 'VIOLATION', 'RECALLED', 'DEATH')),
  document_number    text        check (length(document_number) between 1 and 100),
  document_issued_on date        check (document_issued_on <= effective_on),
  recorded_by        text        not null,
  primary key (mediator_id, ordinal),
  unique (mediator_id, ordinal, status),
  constraint mediator_status_edge check (
    case when previous_status is null then status = 'CANDIDATE'
    else (previous_status, status) in (
      ('CANDIDATE', 'ACTIVE'), ('CANDIDATE', 'EXCLUDED'),
      ('ACTIVE', 'SUSPENDED'), ('ACTIVE', 'EXCLUDED'),
      ('SUSPENDED', 'ACTIVE'), ('SUSPENDED', 'EXCLUDED')) end),
  constraint mediator_status_begins_once check ((ordinal = 0) = (previous_status is null)),
  constraint mediator_status_ground_given check (ground is not null or status not in ('SUSPENDED', 'EXCLUDED')),
  constraint mediator_status_document_whole check ((document_number is null) = (document_issued_on is null)),
  constraint mediator_status_not_ahead check (effective_on <= (recorded_at at time zone 'Asia/Almaty')::date),
  -- Each step starts where the one before it ended.
  constraint mediator_status_chain foreign key (mediator_id, previous_ordinal, previous_status)
    references mediator_status (mediator_id, ordinal, status)
);

grant select, insert on mediator to "${app}";
grant update (version, revision, published_events) on mediator to "${app}";
grant select, insert on mediator_status to "${app}";
