-- What the register says of a mediator beside profile, status and certificates (domain 1.5, 1.6, rule 31). Two times, as with
-- certificates: a statement counts from valid_from until the next one begins, and is said from recorded_at until another one
-- supersedes it. A row is added and never changed.
create table mediator_particulars (
  id                   uuid        primary key,
  statement_id         uuid        not null,
  mediator_id          uuid        not null references mediator,
  valid_from           date        not null check (valid_from >= date '2011-08-05'),
  birth_date           date        check (birth_date between date '1900-01-01' and valid_from),
  education            text        check (length(education) between 1 and 300),
  register_of_record   text        not null constraint mediator_particulars_register
                       check (register_of_record in ('AKIMAT', 'ORGANISATION')),
  record_keeper        text        not null check (length(record_keeper) between 1 and 300),
  protocol_number      text        check (length(protocol_number) between 1 and 100),
  protocol_issued_on   date        check (protocol_issued_on between date '1990-01-01' and valid_from),
  specialisations      text[]      not null check (cardinality(specialisations) <= 20),
  districts            varchar(9)[] not null check (cardinality(districts) <= 50),
  contact_phone        text        check (length(contact_phone) between 1 and 40),
  contact_email        text        check (length(contact_email) between 3 and 254),
  load_limit           integer     check (load_limit between 1 and 500),
  withdrawn            boolean     not null,
  reason               text        constraint mediator_particulars_reason
                       check (reason in ('SLIP', 'PAPER', 'COURT', 'ENTERED_IN_ERROR')),
  supersedes           uuid        unique,
  recorded_at          timestamptz not null,
  recorded_by          text        not null check (length(recorded_by) between 1 and 255),
  entry                bigint      generated always as identity unique,
  unique (id, statement_id, mediator_id),
  constraint mediator_particulars_chain foreign key (supersedes, statement_id, mediator_id)
    references mediator_particulars (id, statement_id, mediator_id),
  constraint mediator_particulars_corrected check ((supersedes is null) = (reason is null)),
  constraint mediator_particulars_withdrawn check (not withdrawn or supersedes is not null),
  constraint mediator_particulars_protocol_whole check ((protocol_number is null) = (protocol_issued_on is null)),
  constraint mediator_particulars_protocol_of_akimat check (protocol_number is null or register_of_record = 'AKIMAT')
);
create unique index mediator_particulars_begins_once on mediator_particulars (statement_id) where supersedes is null;
create index mediator_particulars_of_mediator on mediator_particulars (mediator_id, valid_from);
comment on column mediator_particulars.record_keeper is 'The akimat that elected, or the organisation of mediators.';
comment on column mediator_particulars.load_limit is 'How many matters he takes at once; null where he names no limit.';
comment on column mediator_particulars.contact_phone is 'Of work, for colleagues; nothing private is asked for.';
grant select, insert on mediator_particulars to "${app}";

create view mediator_particulars_known with (security_invoker = true) as
  select said.*, later.recorded_at as superseded_at
  from mediator_particulars said left join mediator_particulars later on later.supersedes = said.id;
grant select on mediator_particulars_known to "${app}";

-- The second lock (docs/decisions/0010): days of birth and contacts are for the territories that keep the entry or are served; a
-- service needs to know who keeps the register of record, for contracts.
create policy read on mediator_particulars for select using (
  (select acting_system() or acting_kind() = 'service' or 'KZ' = any (acting_regions()))
  or exists (
    select from mediator where mediator.id = mediator_id
      and (register_region = any ((select acting_regions())::text[]) or regions::text[] && (select acting_regions())))
);
create policy keep on mediator_particulars for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and exists (
      select from mediator where mediator.id = mediator_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);
alter table mediator_particulars enable row level security;
alter table mediator_particulars force row level security;

select audit_register('mediator_particulars', 'entry', array['entry', 'id', 'statement_id', 'mediator_id', 'valid_from',
  'birth_date', 'education', 'register_of_record', 'record_keeper', 'protocol_number', 'protocol_issued_on', 'specialisations',
  'districts', 'contact_phone', 'contact_email', 'load_limit', 'withdrawn', 'reason', 'supersedes', 'recorded_at',
  'recorded_by']);
