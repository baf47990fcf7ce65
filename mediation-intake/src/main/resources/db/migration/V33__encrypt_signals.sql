-- What was said of a tension is ciphertext under a key per signal (docs/field-encryption.md); codes, places and days stay as they
-- are. No data of people exist yet, so nothing is carried over: where a row stands in clear, this refuses.
alter table signal drop column words, drop column place_text, add column said bytea not null;
alter table signal_history drop column words, add column words bytea;
alter sequence signal_history_seq increment by 1;
