-- As db/subjects makes it, as far as it is read.
create table subject_restriction (
  subject_id  uuid    not null,
  restriction text    not null,
  in_force    boolean not null,
  primary key (subject_id, restriction)
);
grant select, insert, update on subject_restriction to "${app}";

create table subject_task (
  request_id  uuid        primary key,
  asked       text,
  answered_at timestamptz
);
grant select on subject_task to "${app}";

create table thing (
  id       uuid    primary key,
  class    text    not null,
  ended_on date,
  person   uuid,
  watched  boolean not null default false,
  words    text
);
grant select, insert, update on thing to "${app}";

create view retained with (security_invoker = true) as
  select class as class_code, 'thing' as record_kind, id as record_id, ended_on as began_on, array[id, person] as subjects,
    case when watched then 'STILL_RUNNING' end as obstacle
  from thing where ended_on is not null;
grant select on retained to "${app}";
