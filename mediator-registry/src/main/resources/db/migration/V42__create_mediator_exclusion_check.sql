-- The exclusion checklist (domain 1.5, rule 32): what was looked into, on which day, with which finding. A finding is added and
-- never changed; of several of one check the last one counts. Nothing is kept of what was found, only whether.
create table mediator_exclusion_check (
  id              uuid        primary key,
  mediator_id     uuid        not null references mediator,
  check_code      text        not null constraint mediator_exclusion_check_known
                  check (check_code in ('STATE_FUNCTION', 'INCAPACITY', 'PROSECUTION', 'CONVICTION')),
  finding         text        not null constraint mediator_exclusion_check_finding check (finding in ('ABSENT', 'PRESENT')),
  checked_on      date        not null check (checked_on >= date '2011-08-05'),
  document_number text        check (length(document_number) between 1 and 100),
  recorded_at     timestamptz not null,
  recorded_by     text        not null check (length(recorded_by) between 1 and 255),
  entry           bigint      generated always as identity unique,
  constraint mediator_exclusion_check_not_ahead check (checked_on <= (recorded_at at time zone 'Asia/Almaty')::date)
);
create index mediator_exclusion_check_of_mediator on mediator_exclusion_check (mediator_id, check_code, entry);
grant select, insert on mediator_exclusion_check to "${app}";

-- The second lock (docs/decisions/0010): findings are the keeper's alone.
create policy keep on mediator_exclusion_check using (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and exists (
      select from mediator where mediator.id = mediator_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);
alter table mediator_exclusion_check enable row level security;
alter table mediator_exclusion_check force row level security;

select audit_register('mediator_exclusion_check', 'entry', array['entry', 'id', 'mediator_id', 'check_code', 'finding',
  'checked_on', 'document_number', 'recorded_at', 'recorded_by']);
