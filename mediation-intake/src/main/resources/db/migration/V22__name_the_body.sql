-- What the body that an appeal was sent on to is called; goes into the letter to the applicant and nowhere else.
alter table appeal add column redirected_to_name text check (length(redirected_to_name) between 1 and 200);
grant update (redirected_to_name) on appeal to "${app}";
alter table notice add column body_name text check (length(body_name) between 1 and 200);

-- Answered and still tense: somebody has to do more.
create index signal_still_tense on signal (last_fact_at, id) where state = 'RESPONDED';
