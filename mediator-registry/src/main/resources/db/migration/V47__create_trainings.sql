-- What the network teaches (domain rule 42; issue 6, Deliver 4): added, never changed. A seminar has a head count and no names;
-- a programme has certificates.
create table training (
  id           uuid          primary key,
  organiser_id uuid          not null references organisation,
  kind         text          not null constraint training_kind check (kind in ('SEMINAR', 'PROGRAMME', 'CONTINUING_EDUCATION')),
  region       varchar(5)    not null check (region ~ '^KZ-[0-9]{2}$'),
  held_from    date          not null check (held_from >= date '1990-01-01'),
  held_until   date          not null,
  place        text          not null check (length(place) between 1 and 300),
  topic        text          not null check (length(topic) between 1 and 500),
  hours        integer       not null check (hours between 1 and 2000),
  languages    varchar(35)[] not null check (cardinality(languages) between 1 and 20),
  trained      integer       check (trained between 1 and 100000),
  trainers     uuid[]        not null check (cardinality(trainers) <= 50),
  recorded_at  timestamptz   not null,
  recorded_by  text          not null check (length(recorded_by) between 1 and 255),
  constraint training_days check (held_from <= held_until),
  constraint training_not_ahead check (held_until <= (recorded_at at time zone 'Asia/Almaty')::date),
  constraint training_heads check ((kind = 'SEMINAR') = (trained is not null))
);
create index training_by_day on training (held_until, region);
create index training_of_organiser on training (organiser_id, id);
comment on column training.trainers is 'Entries of the register of mediators.';
grant select, insert on training to "${app}";

-- Which certificates came out of which training; what they say is on record with the mediator (V40).
create table training_certificate (
  certificate_id uuid        primary key references mediator_certificate,
  training_id    uuid        not null references training,
  recorded_at    timestamptz not null,
  recorded_by    text        not null check (length(recorded_by) between 1 and 255)
);
create index training_certificate_of_training on training_certificate (training_id);
grant select, insert on training_certificate to "${app}";

-- The second lock (docs/decisions/0010). Trainings are read by everybody in the network, and so is which certificates came out of
-- them, as the certificates are. Keepers of the training's region write the one, keepers of the mediator's entry the other.
create policy read on training for select using ((select acting_kind() in ('person', 'service', 'system')));
create policy keep on training for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and (region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions()))))
);
create policy read on training_certificate for select using ((select acting_kind() in ('person', 'service', 'system')));
create policy keep on training_certificate for insert with check (
  (select acting_system())
  or ((select 'register-keeper' = any (acting_roles()))
    and exists (
      select from mediator_certificate said join mediator on mediator.id = said.mediator_id where said.id = certificate_id
        and (register_region = any ((select acting_regions())::text[]) or (select 'KZ' = any (acting_regions())))))
);

do $$
declare
  secured text;
begin
  foreach secured in array array['training', 'training_certificate'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
end
$$;

select audit_register('training', 'id', array['id', 'organiser_id', 'kind', 'region', 'held_from', 'held_until', 'place',
  'topic', 'hours', 'languages', 'trained', 'trainers', 'recorded_at', 'recorded_by']);
select audit_register('training_certificate', 'certificate_id', array['certificate_id', 'training_id', 'recorded_at',
  'recorded_by']);
