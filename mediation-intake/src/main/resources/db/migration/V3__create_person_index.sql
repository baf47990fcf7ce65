-- By what a party can be found again: hashes under a secret key, never the words themselves.
create table person_key (
  appeal_id   uuid    not null,
  party_id    uuid    not null references party deferrable initially deferred,
  role        text    not null check (role in ('APPLICANT', 'OTHER')),
  kind        text    not null,
  key_version integer not null check (key_version > 0),
  hash        bytea   not null check (octet_length(hash) = 32),
  primary key (party_id, kind, hash),
  constraint person_key_kind_known check (kind in ('NUMBER', 'DOCUMENT', 'PHONE', 'NAME'))
);
create index person_key_by_hash on person_key (hash);

-- Whether two appeals are one matter, as somebody decided; a changed mind is a new row, the last one counts.
create table duplicate_decision (
  id               bigint      generated always as identity primary key,
  lower_id         uuid        not null,
  higher_id        uuid        not null,
  decision         text        not null,
  ground           text        not null,
  decided_by       text        not null,
  decided_by_login text        not null,
  decided_at       timestamptz not null,
  check (lower_id < higher_id),
  constraint duplicate_decision_known check (decision in ('SAME', 'NOT_SAME')),
  constraint duplicate_ground_known check
    (ground in ('ENTERED_TWICE', 'SAME_MATTER', 'CONTINUES', 'NAMESAKE', 'OTHER_MATTER'))
);
create index duplicate_decision_of_lower on duplicate_decision (lower_id);
create index duplicate_decision_of_higher on duplicate_decision (higher_id);

-- Who asked "who is calling?", and how much was found; what was asked for is a hash under a secret key.
create table search_log (
  id          bigint      generated always as identity primary key,
  actor       text        not null,
  actor_login text        not null,
  term_kind   text        not null,
  key_version integer     not null,
  term_hash   bytea       not null check (octet_length(term_hash) = 32),
  hits        integer     not null check (hits >= 0),
  searched_at timestamptz not null,
  constraint search_term_known check (term_kind in ('NUMBER', 'PHONE', 'IIN', 'BIN', 'NAME'))
);

grant select, insert on person_key, duplicate_decision to "${app}";
-- Written, never read or changed by the service itself.
grant insert on search_log to "${app}";
