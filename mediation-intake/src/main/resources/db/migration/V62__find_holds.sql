-- Whom earlier requests hold is asked with each request: a service that has not heard of the hold yet erases nothing all the same.
create index subject_request_holding on subject_request using gin (persons) where kind in ('HOLD', 'RELEASE');
