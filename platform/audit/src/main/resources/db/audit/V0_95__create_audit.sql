-- What the audit jar needs in every service's database. Owned by the service's owner role; "${app}" gets what it needs.
-- After db/acting: the policies ask who acts.

-- Who has read what of whom, and who was refused. Codes and ids, no content. Written in the transaction of the reading.
create table access_log (
  id          bigint      generated always as identity primary key,
  at          timestamptz not null default clock_timestamp(),
  actor       text        not null check (length(actor) between 1 and 255),
  actor_login text        not null check (length(actor_login) between 1 and 255),
  origin      text        check (length(origin) between 1 and 100),
  purpose     text        check (purpose ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  basis       text        check (basis in ('RELATION', 'STATED')),
  target_kind text        not null check (target_kind ~ '^[a-z][a-z0-9-]{0,39}$'),
  target_id   text        not null check (target_id ~ '^[A-Za-z0-9_:.-]{1,100}$'),
  decision    text        not null check (decision in ('ALLOWED', 'REFUSED')),
  reason      text        check (reason ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  constraint access_log_purpose_has_a_basis check ((purpose is null) = (basis is null)),
  constraint access_log_allowed_for_a_purpose check (decision = 'REFUSED' or purpose is not null),
  constraint access_log_refused_for_a_reason check ((decision = 'REFUSED') = (reason is not null))
);
create index access_log_of_target on access_log (target_id, id);
create index access_log_of_reader on access_log (actor, id);
comment on column access_log.actor is 'Subject of the token, or the kind of actor that has none.';
comment on column access_log.origin is 'From where, in a code of the service: an office, a client.';
grant select, insert on access_log to "${app}";

-- The tables whose rows are chained, and the columns that make up an entry. Another list of columns is another row here:
-- what was chained under the former one is verified by the former one.
create table audit_table (
  id            smallint    generated always as identity primary key,
  name          text        not null check (name ~ '^[a-z][a-z0-9_]{0,39}$'),
  key_column    text        not null check (key_column ~ '^[a-z][a-z0-9_]*$'),
  key_type      text        not null check (key_type in ('bigint', 'integer', 'uuid', 'text')),
  columns       text[]      not null check (cardinality(columns) > 0),
  registered_at timestamptz not null default clock_timestamp(),
  unique (name, columns)
);
grant select on audit_table to "${app}";

-- Entries that are committed and not in the chain yet. Its id orders them and is never a cursor: what commits late is
-- simply found later.
create table audit_waiting (
  id    bigint      generated always as identity primary key,
  entry_of smallint not null,
  key   text        not null,
  since timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
grant select, insert, delete on audit_waiting to "${app}";

-- The chain: each hash covers the one before it, the position, what the entry is of and the digest of its content.
create table audit_link (
  position bigint   primary key check (position > 0),
  entry_of smallint not null references audit_table,
  key      text     not null,
  digest   bytea    not null check (octet_length(digest) = 32),
  hash     bytea    not null check (octet_length(hash) = 32)
);
grant select, insert on audit_link to "${app}";

-- The links that one transaction added, and the head under which they are published.
create table audit_batch (
  number         bigint      primary key check (number > 0),
  first_position bigint      not null,
  last_position  bigint      not null,
  closed_at      timestamptz not null,
  head           bytea       not null check (octet_length(head) = 32),
  constraint audit_batch_holds_something check (first_position <= last_position)
);
grant select, insert on audit_batch to "${app}";

-- Binds the owner too, until he takes the trigger away; then the chain tells. Asked once per statement, so that what row
-- security hides is refused as well and not passed over in silence.
create function audit_keep() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name using errcode = 'restrict_violation';
end
$$;

create function audit_guard(guarded text) returns void language plpgsql as $$
begin
  execute format('create or replace trigger audit_keep before update or delete or truncate on %I
    for each statement execute function audit_keep()', guarded);
  execute format('revoke update, delete, truncate on %I from "${app}"', guarded);
end
$$;

-- Makes the rows of a table entries of the chain, those that are there already included: added, noted by a trigger in
-- the writer's transaction, never changed. Called by the owner, in a service's own migration. The columns stay as they are
-- from then on; new ones come by another call that names all.
create function audit_register(registered text, key text, columns text[]) returns void language plpgsql as $$
declare
  entry smallint;
begin
  if exists (select from unnest(columns) wanted where not exists (
      select from pg_attribute
      where attrelid = to_regclass(quote_ident(registered)) and attname = wanted and not attisdropped)) then
    raise exception '% has not all of the columns %', registered, columns using errcode = 'undefined_column';
  end if;
  insert into audit_table (name, key_column, key_type, columns)
    select registered, key, format_type(atttypid, null), audit_register.columns from pg_attribute
    where attrelid = to_regclass(quote_ident(registered)) and attname = key and not attisdropped
    returning id into strict entry;
  execute format('create or replace function %I() returns trigger language plpgsql as $note$
    begin
      insert into audit_waiting (entry_of, key) values (%s, new.%I::text);
      return null;
    end
    $note$', 'audit_note_' || registered, entry, key);
  execute format('create or replace trigger audit_note after insert on %I
    for each row execute function %I()', registered, 'audit_note_' || registered);
  perform audit_guard(registered);
  execute format('insert into audit_waiting (entry_of, key)
    select %1$s, %2$I::text from %3$I as entry
    where not exists (select from audit_link join audit_table on audit_table.id = entry_of
        where audit_table.name = %3$L and audit_link.key = entry.%2$I::text)
      and not exists (select from audit_waiting join audit_table on audit_table.id = entry_of
        where audit_table.name = %3$L and audit_waiting.key = entry.%2$I::text)
    order by %2$I', entry, key, registered);
end
$$;

-- Whoever reads writes the own reading; the whole log is for those who watch.
create policy reading_written on access_log for insert with check (
  (select acting_system()) or actor = (select coalesce(acting_subject(), acting_kind()))
);
create policy watched on access_log for select using (
  (select acting_system()) or (select acting_roles() && array['dpo', 'auditor'])
);
-- Whatever writes an entry notes it; the rest is the system's own work.
create policy noted on audit_waiting for insert with check (true);
create policy taken on audit_waiting using ((select acting_system()));
create policy acting on audit_table using ((select acting_system()));
create policy acting on audit_link using ((select acting_system()));
create policy acting on audit_batch using ((select acting_system()));
do $$
declare
  secured text;
begin
  foreach secured in array array['access_log', 'audit_table', 'audit_waiting', 'audit_link', 'audit_batch'] loop
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
  end loop;
  foreach secured in array array['audit_table', 'audit_link', 'audit_batch'] loop
    perform audit_guard(secured);
  end loop;
end
$$;

select set_config('acting.kind', 'system', true);
select audit_register('access_log', 'id', array['id', 'at', 'actor', 'actor_login', 'origin', 'purpose', 'basis',
  'target_kind', 'target_id', 'decision', 'reason']);
