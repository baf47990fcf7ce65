create table sheet (
  id      uuid   primary key,
  version bigint not null,
  title   text   not null,
  words   bytea
);
grant select, insert, update on sheet to "${app}";
