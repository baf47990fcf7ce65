-- Certificates of mediators (domain 1.5, rule 31). Two times: issued_on to expires_on is when a certificate is valid, recorded_at
-- is since when the register says so. A row is added and never changed; a correction is a row that supersedes another one.
create table mediator_certificate (
  id             uuid        primary key,
  certificate_id uuid        not null,
  mediator_id    uuid        not null references mediator,
  programme      text        not null constraint mediator_certificate_programme
                 check (programme in ('GENERAL', 'SPECIALISED', 'TRAINER')),
  hours          integer     not null check (hours between 1 and 2000),
  number         text        not null check (length(number) between 1 and 100),
  issuer         text        not null check (length(issuer) between 1 and 300),
  issued_on      date        not null check (issued_on >= date '1990-01-01'),
  expires_on     date        check (expires_on >= issued_on),
  withdrawn      boolean     not null,
  reason         text        constraint mediator_certificate_reason
                 check (reason in ('SLIP', 'PAPER', 'COURT', 'ENTERED_IN_ERROR')),
  supersedes     uuid        unique,
  recorded_at    timestamptz not null,
  recorded_by    text        not null check (length(recorded_by) between 1 and 255),
  entry          bigint      generated always as identity unique,
  unique (id, certificate_id, mediator_id),
  constraint mediator_certificate_chain foreign key (supersedes, certificate_id, mediator_id)
    references mediator_certificate (id, certificate_id, mediator_id),
  constraint mediator_certificate_begins check ((supersedes is null) = (id = certificate_id)),
  constraint mediator_certificate_corrected check ((supersedes is null) = (reason is null)),
  constraint mediator_certificate_withdrawn check (not withdrawn or supersedes is not null),
  constraint mediator_certificate_not_ahead check (issued_on <= (recorded_at at time zone 'Asia/Almaty')::date)
);
create index mediator_certificate_of_mediator on mediator_certificate (mediator_id, recorded_at);
comment on column mediator_certificate.certificate_id is 'The certificate, which is the id of the first row; id is the row, one of several that have been said of it.';
comment on column mediator_certificate.expires_on is 'The last day on which it is valid; null where it never expires.';
comment on column mediator_certificate.withdrawn is 'The register says from recorded_at on that there is no such certificate.';
grant select, insert on mediator_certificate to "${app}";

-- What was known when: a row counts from recorded_at until another one supersedes it.
create view mediator_certificate_known with (security_invoker = true) as
  select said.*, later.recorded_at as superseded_at
  from mediator_certificate said left join mediator_certificate later on later.supersedes = said.id;
grant select on mediator_certificate_known to "${app}";

-- Once for each certificate: that its end has been told.
create table mediator_certificate_expiry (
  certificate_id uuid        not null,
  expired_on     date        not null,
  mediator_id    uuid        not null references mediator,
  told_at        timestamptz not null,
  primary key (certificate_id, expired_on)
);
grant select, insert on mediator_certificate_expiry to "${app}";

-- The second lock (docs/decisions/0010). The law publishes the certificate with the entry; the keepers of the region keep it.
create policy read on mediator_certificate for select using ((select acting_kind() in ('person', 'service', 'system')));
create policy keep on mediator_certificate for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and exists (
      select from mediator where mediator.id = mediator_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);
create policy system on mediator_certificate_expiry using ((select acting_system())) with check ((select acting_system()));

do $$
declare
  secured text;
begin
  foreach secured in array array['mediator_certificate', 'mediator_certificate_expiry'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;

-- Whatever is only added to is an entry of the audit chain (docs/decisions/0016).
select audit_register('mediator_certificate', 'entry', array['entry', 'id', 'certificate_id', 'mediator_id', 'programme', 'hours',
  'number', 'issuer', 'issued_on', 'expires_on', 'withdrawn', 'reason', 'supersedes', 'recorded_at', 'recorded_by']);
