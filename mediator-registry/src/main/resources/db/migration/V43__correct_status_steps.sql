-- A step that was entered in error (rule 32; issue 6, Deliver 2). A row that corrects says from its recorded time on what the step of
-- that number was, or that it never was. Rows are added as before, and what was said before stays on record.
alter table mediator_status alter column previous_ordinal drop expression;
alter table mediator_status
  add corrects integer,
  add withdrawn boolean not null default false,
  add reason text constraint mediator_status_reason
    check (reason in ('SLIP', 'PAPER', 'COURT', 'ENTERED_IN_ERROR')),
  drop constraint mediator_status_begins_once,
  add constraint mediator_status_begins_once check ((coalesce(corrects, ordinal) = 0) = (previous_status is null)),
  add constraint mediator_status_follows check ((previous_ordinal is null) = (previous_status is null)),
  add constraint mediator_status_follows_earlier check (previous_ordinal < ordinal),
  add constraint mediator_status_corrected check ((corrects is null) = (reason is null)),
  add constraint mediator_status_corrects_earlier check (corrects < ordinal),
  add constraint mediator_status_withdrawn check (not withdrawn or corrects > 0),
  add constraint mediator_status_corrects foreign key (mediator_id, corrects) references mediator_status (mediator_id, ordinal);
create index mediator_status_corrections on mediator_status (mediator_id, corrects) where corrects is not null;
comment on column mediator_status.previous_ordinal is 'The row of the step that stood before it when it was recorded.';
comment on column mediator_status.corrects is 'The number of the step that this row speaks of anew; null for a new step, whose number is its ordinal.';
comment on column mediator_status.withdrawn is 'The register says from recorded_at on that there was no such step.';

-- What was known when: a row counts from recorded_at until another one speaks of the same step.
create view mediator_status_known with (security_invoker = true) as
  select said.mediator_id, said.ordinal, coalesce(said.corrects, said.ordinal) as step, said.status, said.effective_on,
    said.withdrawn, said.recorded_at,
    (select min(later.recorded_at) from mediator_status later
      where later.mediator_id = said.mediator_id and later.corrects = coalesce(said.corrects, said.ordinal)
        and later.ordinal > said.ordinal) as superseded_at
  from mediator_status said;
grant select on mediator_status_known to "${app}";

select audit_register('mediator_status', 'entry', array['entry', 'mediator_id', 'ordinal', 'previous_ordinal', 'previous_status',
  'status', 'effective_on', 'recorded_at', 'ground', 'document_number', 'document_issued_on', 'recorded_by', 'corrects', 'withdrawn',
  'reason']);
