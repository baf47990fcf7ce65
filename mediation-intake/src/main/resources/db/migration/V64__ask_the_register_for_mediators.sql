-- A mediator is named by an id of the register's: only the register can tell that it is nobody's, and says so in its answer.
alter table subject_request add column named_by_id boolean not null default false;
alter table subject_request_answer drop constraint subject_request_obstacle_known;
alter table subject_request_answer add constraint subject_request_obstacle_known check
  (obstacle in ('LEGAL_HOLD', 'STILL_RUNNING', 'KEPT_BY_LAW', 'UNKNOWN_PERSON', 'BY_HAND'));
