-- How an appeal came: kind, source, who sent it, where it was heard; fixed at registration.
alter table appeal
  add column kind                  text,
  add column recorded_at           timestamptz,
  add column persons               integer check (persons between 1 and 100000),
  add column referrer_organisation uuid,
  add column venue_organisation    uuid,
  add column client_ref            text,
  add column source_system         text,
  add column source_external_id    text,
  add column source_digest         text,
  add column imported              boolean not null default false,
  add column flags                 text[]  not null default '{}',
-- What it is counted by.
  add column sex                   text,
  add column age_band              text,
  add column referred_by           text,
  add column programme             text,
-- Triage, the answer, the ways out.
  add column scope_rules           text,
  add column answer_by             date,
  add column first_answer_by       date,
  add column answered_on           date,
  add column answer_method         text,
  add column transfer_region       text check (transfer_region ~ '^KZ-[0-9]{2}$'),
  add column transfer_office       text check (transfer_office ~ '^[0-9]{2}-[0-9]{2}$'),
  add column transfer_offered_on   date,
  add column transferred_on        date,
  add column ended_on              date,
  add column redirected_to         text,
  add column redirected_to_organisation uuid,
  add column out_of_scope_ground   text,
  add constraint appeal_source_is_a_pair check ((source_system is null) = (source_external_id is null)),
  add constraint appeal_ending_fits check (
    case status
      when 'REDIRECTED'   then ended_on is not null and redirected_to is not null
      when 'OUT_OF_SCOPE' then ended_on is not null and out_of_scope_ground is not null
      when 'WITHDRAWN'    then ended_on is not null
      else ended_on is null and redirected_to is null and out_of_scope_ground is null
    end),
  add constraint appeal_term_only_grows check (answer_by >= first_answer_by),
  add constraint appeal_imported_without_term check (not imported or answer_by is null);
update appeal set recorded_at = registered_at;
alter table appeal alter column recorded_at set not null;

create unique index appeal_source on appeal (source_system, source_external_id);
create index appeal_by_external_id on appeal (source_external_id) where source_external_id is not null;
create index appeal_to_answer on appeal (answer_by) where answered_on is null;
create index appeal_offered on appeal (transfer_region) where transfer_region is not null;

alter table party
  add column iin              text check (iin ~ '^[0-9]{12}$'),
  add column bin              text check (bin ~ '^[0-9]{12}$'),
  add column document_type    text,
  add column document_number  text,
  add column document_country text check (document_country ~ '^[A-Z]{2}$');

-- What each verb changed, field by field, and why: codes and dates in "changes", words only in "reason".
alter table appeal_history
  add column revision bigint not null default 0,
  add column changes  jsonb  not null default '{"fields": []}',
  add column reason   text;

grant update (scope_rules, answer_by, first_answer_by, answered_on, answer_method, transfer_region, transfer_office,
  transfer_offered_on, transferred_on, ended_on, redirected_to, redirected_to_organisation, out_of_scope_ground,
  sex, age_band, referred_by, programme) on appeal to "${app}";
