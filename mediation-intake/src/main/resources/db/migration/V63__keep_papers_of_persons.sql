-- The own paper of a person (identity, consent, authority) lies under a key of its own and is the party's: it goes with the person,
-- also where the texts of the appeal stay (docs/decisions/0017). No data of people exist yet, so nothing is encrypted anew; where such
-- a paper lies under the key of its appeal, this refuses.
do $$
begin
  if exists (select from document where kind in ('CONSENT', 'IDENTITY', 'AUTHORITY')) then
    raise exception 'there are papers of persons under the keys of their appeals: bring them anew, or begin anew';
  end if;
end
$$;

alter table document
  add column party_id uuid references party,
  alter column sha256 drop not null,
  add constraint document_is_somebodys check ((party_id is not null) = (kind in ('CONSENT', 'IDENTITY', 'AUTHORITY')));
create index document_of_party on document (party_id) where party_id is not null;

-- The digest of what nobody can read any more goes: it would confirm a guess. It comes back with nothing.
grant update (sha256) on document to "${app}";
create policy erase on document as restrictive for update using ((select acting_system()));
create function document_digest_only_goes() returns trigger language plpgsql as $$
begin
  if new.sha256 is not null and new.sha256 is distinct from old.sha256 then
    raise exception 'the digest of document % is what it was', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger document_digest_only_goes before update on document
  for each row execute function document_digest_only_goes();
