create table counter (id uuid primary key, version bigint not null, count bigint not null check (count < 10));
grant select, insert, update on counter to ${app};
create table seen (event text primary key);
grant select, insert on seen to ${app};
