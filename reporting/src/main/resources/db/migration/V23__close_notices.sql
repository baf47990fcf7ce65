-- Somebody may close a notice that has reached nobody; the code then says why.
alter table notice_fact drop constraint notice_fact_step_check;
alter table notice_fact add constraint notice_fact_step_check check (step in ('ISSUED', 'DELIVERED', 'UNDELIVERED', 'CLOSED'));
