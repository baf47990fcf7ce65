-- What was asked about a person's data, by which officer, until when, and what each service has answered. Ids only: who the person is
-- stands in no column (docs/decisions/0017).
create table subject_request (
  id               uuid        primary key,
  kind             text        not null constraint subject_request_kind_known check
                   (kind in ('EXTRACT', 'CORRECT', 'BLOCK', 'UNBLOCK', 'ERASE', 'WITHDRAW_CONSENT', 'HOLD', 'RELEASE')),
  texts_too        boolean     not null,
  persons          uuid[]      not null check (cardinality(persons) > 0),
  matters          uuid[]      not null,
  requested_by     text        not null check (length(requested_by) between 1 and 255),
  requested_at     timestamptz not null,
  answer_by        date        not null,
  terms_policy     text        not null check (terms_policy ~ '^subject-request-terms-[0-9]+$'),
  calendar_version text        not null check (calendar_version ~ '^holidays-[0-9]+ moved-days-[0-9]+$'),
  closed_at        timestamptz
);
create index subject_request_open on subject_request (answer_by) where closed_at is null;
grant select, insert on subject_request to "${app}";
grant update (closed_at) on subject_request to "${app}";

-- One answer per service, the first; a repeated event changes nothing.
create table subject_request_answer (
  request_id  uuid        not null references subject_request,
  service     text        not null check (service ~ '^[a-z]+(-[a-z]+)*$'),
  obstacle    text        constraint subject_request_obstacle_known check
              (obstacle in ('LEGAL_HOLD', 'STILL_RUNNING', 'KEPT_BY_LAW', 'BY_HAND')),
  answered_at timestamptz not null,
  primary key (request_id, service)
);
comment on column subject_request_answer.obstacle is 'None: applied.';
grant select, insert on subject_request_answer to "${app}";

-- Officers ask, they and auditors look, the services fetch; answers come by event.
create policy read on subject_request for select using (
  (select acting_system() or acting_kind() = 'service' or acting_roles() && '{dpo,auditor}')
);
create policy ask on subject_request for insert with check ((select 'dpo' = any (acting_roles())));
create policy close on subject_request for update using ((select acting_system()));
create policy read on subject_request_answer for select using (
  exists (select from subject_request where subject_request.id = request_id)
);
create policy answer on subject_request_answer for insert with check ((select acting_system()));
alter table subject_request enable row level security;
alter table subject_request force row level security;
alter table subject_request_answer enable row level security;
alter table subject_request_answer force row level security;

-- Whom an officer means: the officer has no sight of appeals and learns ids only. Not inlined, like appeal_exists.
create function parties_with_number(asked text[]) returns table (appeal_id uuid, party_id uuid, party_role text)
  language plpgsql
  as $$
declare
  asker text := current_setting('acting.kind', true);
begin
  if not 'dpo' = any (acting_roles()) then
    return;
  end if;
  perform set_config('acting.kind', 'system', true);
  return query select distinct k.appeal_id, k.party_id, k.role from person_key k
    where k.kind = 'NUMBER' and k.hash in (select decode(hex, 'hex') from unnest(asked) hex);
  perform set_config('acting.kind', asker, true);
end
$$;

create function applicant_with_receipt(asked_number text, asked_code text)
  returns table (appeal_id uuid, party_id uuid, party_role text)
  language plpgsql
  as $$
declare
  asker text := current_setting('acting.kind', true);
begin
  if not 'dpo' = any (acting_roles()) then
    return;
  end if;
  perform set_config('acting.kind', 'system', true);
  return query select a.id, p.id, p.role from appeal a join party p on p.appeal_id = a.id and p.role = 'APPLICANT'
    where a.number = asked_number and a.receipt_code = asked_code;
  perform set_config('acting.kind', asker, true);
end
$$;
