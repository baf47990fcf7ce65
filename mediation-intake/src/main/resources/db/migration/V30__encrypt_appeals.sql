-- Who people are and what they said is ciphertext from here on (docs/field-encryption.md): under a key per party, and one for the
-- texts of an appeal. No data of people exist yet, so nothing is carried over: where a row stands in clear, this refuses.
alter table party
  drop column name,
  drop column description,
  drop column phone,
  drop column email,
  drop column address,
  drop column iin,
  drop column bin,
  drop column document_type,
  drop column document_number,
  drop column document_country,
  add column personal bytea not null;

alter table appeal
  drop column essence,
  drop column consultation_note,
  drop column source_digest,
  add column essence           bytea not null,
  add column consultation_note bytea,
  add column source_digest     bytea;

-- The id of a line is asked for one by one, before the line is written: it is the place of its reason.
alter table appeal_history drop column reason, add column reason bytea;
alter sequence appeal_history_seq increment by 1;

alter table document drop column title, add column title bytea not null;

-- Why a notice was closed stands in the history of its appeal, once.
alter table notice drop column closed_reason;
alter table notice add constraint notice_closed_says_when check ((closed_as is null) = (closed_at is null));
