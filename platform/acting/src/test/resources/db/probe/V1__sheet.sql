create table sheet (
  id text primary key,
  region text not null,
  writer text not null
);
alter table sheet enable row level security;
alter table sheet force row level security;
create policy acting on sheet using (
  (select acting_system())
  or region = any ((select acting_regions())::text[])
  or writer = (select acting_subject())
  or id = (select acting_key())
);
grant select, insert, update on sheet to ${app};
insert into sheet values ('a', 'KZ-61', 'first'), ('b', 'KZ-75', 'second'), ('c', 'KZ-79', 'third');
