-- What a request wants put right may be lost, as after a restore: then a service says so, and nobody takes it for done.
alter table subject_request_answer drop constraint subject_request_obstacle_known;
alter table subject_request_answer add constraint subject_request_obstacle_known check
  (obstacle in ('LEGAL_HOLD', 'STILL_RUNNING', 'KEPT_BY_LAW', 'UNKNOWN_PERSON', 'BY_HAND', 'CONTENT_LOST'));
