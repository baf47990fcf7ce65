-- What seemed to have reached the recipient of a notice may come back.
alter table notice_fact drop constraint notice_fact_step_check;
alter table notice_fact add constraint notice_fact_step_check check (step in ('ISSUED', 'DELIVERED', 'UNDELIVERED'));
