-- The flag is shown where "interethnic" says YES; a second copy from the registration outlived every later assessment.
set local acting.kind = 'system';
update appeal set flags = array_remove(flags, 'INTERETHNIC') where 'INTERETHNIC' = any (flags);
alter table appeal add constraint appeal_interethnic_told_once check (array_position(flags, 'INTERETHNIC') is null);
