-- Hashes are made anew under a new key, and go when their party is erased: the system's own work, nobody else's.
grant delete on person_key to "${app}";
create policy forget on person_key for delete using ((select acting_system()));
