-- The register may correct what it said of a mediator's status (issue 6, Deliver 2 and 9). Such an event tells all days anew: what
-- was heard before it stays on record and counts no more.
alter table mediator_standing
  add column place    integer not null default 0 check (place >= 0),
  add column restates boolean not null default false,
  drop constraint mediator_standing_pkey,
  add primary key (mediator_id, sequence, place),
  add constraint mediator_standing_place check (restates or place = 0);
comment on column mediator_standing.restates is 'Told by a correction: standings of earlier events count no more.';
comment on column mediator_standing.place is 'Position among the standings of one event.';
create index mediator_standing_restated on mediator_standing (mediator_id, sequence) where restates;
