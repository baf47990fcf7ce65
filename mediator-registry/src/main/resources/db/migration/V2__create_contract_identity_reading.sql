-- Who has read the contract identity of whom (design §4). A reading is added and never changed.
create table contract_identity_reading (
  id          bigint      generated always as identity primary key,
  mediator_id uuid        not null references mediator,
  reader      text        not null check (length(reader) between 1 and 255),
  read_at     timestamptz not null
);
create index contract_identity_reading_of_mediator on contract_identity_reading (mediator_id, read_at);
comment on column contract_identity_reading.reader is 'Subject of the token.';

grant select, insert on contract_identity_reading to "${app}";

-- The register speaks of no day before the Law on Mediation, and of no paper before 1990.
alter table mediator_status
  add constraint mediator_status_since_the_law check (effective_on >= date '2011-08-05'),
  add constraint mediator_status_document_recent check (document_issued_on >= date '1990-01-01');
