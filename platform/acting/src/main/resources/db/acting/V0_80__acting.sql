-- Who acts, as the application says on each connection that its pool gives out. Where nothing is said, each is empty, and
-- a policy that asks them lets no row through. In a policy they stand as (select acting_...()): asked once per statement.
create function acting_kind() returns text
  language sql stable parallel safe
  return coalesce(current_setting('acting.kind', true), '');

-- The service's own work; Flyway too acts as the system.
create function acting_system() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('acting.kind', true), '') = 'system';

create function acting_subject() returns text
  language sql stable parallel safe
  return nullif(current_setting('acting.subject', true), '');

create function acting_login() returns text
  language sql stable parallel safe
  return nullif(current_setting('acting.login', true), '');

create function acting_roles() returns text[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('acting.roles', true), ''), '{}')::text[];

-- ISO 3166-2 codes, or KZ for the republic.
create function acting_regions() returns text[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('acting.regions', true), ''), '{}')::text[];

create function acting_mediator() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('acting.mediator', true), '')::uuid;

-- What names the one row that is held in hand: a visitor's, or one that a decision takes or moves away.
create function acting_key() returns text
  language sql stable parallel safe
  return nullif(current_setting('acting.key', true), '');
