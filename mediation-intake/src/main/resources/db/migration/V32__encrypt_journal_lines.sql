-- The lines of a file wait as ciphertext under a key of its own, which is destroyed with the last of them (docs/field-encryption.md).
alter table appeal_import_line drop column cells, add column cells bytea not null;
