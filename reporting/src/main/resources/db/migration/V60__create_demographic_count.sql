-- How many declared what in a quarter, over the republic, as intake's vault lets it out: nothing below its smallest count.
create table demographic_count (
  quarter text   not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  code    text   not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  n       bigint not null check (n >= 0),
  primary key (quarter, code)
);
grant select, insert on demographic_count to "${app}";
