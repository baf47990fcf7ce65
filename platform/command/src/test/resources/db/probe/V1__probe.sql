create table sheet (
  id uuid primary key,
  number bigint not null unique,
  version bigint not null,
  text text not null,
  constraint sheet_text_once unique (text) deferrable initially deferred
);
grant select, insert, update on sheet to ${app};
create table number_counter (last bigint not null);
insert into number_counter values (0);
grant select, update on number_counter to ${app};
