-- What the event says is asked for, known before the request is fetched: a hold that is still to be carried out holds already
-- (docs/decisions/0019). None: heard of before this column was, and may be a hold.
alter table subject_task add column asked text check (asked ~ '^[A-Z_]{1,40}$');
