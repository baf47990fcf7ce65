-- What the command jar needs in every service's database. Owned by the service's owner role; "${app}" gets what it needs and no more.

-- The answers of commands that have taken effect, each written in the effect's own transaction, until they are old.
-- The client is a token's subject, empty for callers without one; the key is the client's own word for the request.
-- The fingerprint is an HMAC of the request, the body included. The answers to commands hold no personal data.
create table idempotency_key (
  client text not null,
  key text not null check (key ~ '^[A-Za-z0-9_:.-]{1,64}$'),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  status smallint not null check (status between 200 and 299),
  location text,
  etag text,
  content_type text,
  link text,
  body text,
  kept_at timestamptz not null default clock_timestamp(),
  primary key (client, key)
);
create index idempotency_key_by_age on idempotency_key (kept_at);
grant select, insert, delete on idempotency_key to "${app}";
