-- What somebody outside the network is told of an appeal. The words stay as they were made; only the delivery moves.
create table notice (
  id              uuid        primary key,
  version         bigint      not null,
  appeal_id       uuid        not null references appeal,
  party_id        uuid        not null references party,
  language        text        not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$'),
  kind            text        not null,
  number          text        not null,
  decided_on      date        not null,
  until           date,
  meeting_at      timestamptz,
  place           text        check (length(place) between 1 and 40),
  office          text        check (office ~ '^[0-9]{2}-[0-9]{2}$'),
  competent_body  text        check (competent_body ~ '^[A-Z_]{1,40}$'),
  ground          text        check (ground ~ '^[A-Z_]{1,40}$'),
  issued_at       timestamptz not null,
  issued_on       date        not null,
  due_on          date        not null,
  state           text        not null,
  delivered_on    date,
  constraint notice_kind_known check
    (kind in ('EXTENSION', 'REDIRECTION', 'ANSWER', 'OUT_OF_SCOPE', 'TRANSFER', 'INVITATION', 'SESSION')),
  constraint notice_state_known check (state in ('ISSUED', 'UNDELIVERED', 'DELIVERED')),
  constraint notice_delivered_says_when check ((state = 'DELIVERED') = (delivered_on is not null)),
  constraint notice_calls_to_a_moment check (meeting_at is not null or kind not in ('INVITATION', 'SESSION'))
);
create index notice_of on notice (appeal_id, issued_at, id);
create index notice_open on notice (due_on, id) where state <> 'DELIVERED';

create table notice_wording (
  notice_id uuid    not null references notice,
  position  integer not null,
  language  text    not null,
  sms       text    not null check (length(sms) between 1 and 134),
  title     text    not null,
  letter    text    not null,
  primary key (notice_id, position)
);

-- Append-only: how, when and by whom it was tried.
create table notice_delivery (
  id           uuid        primary key,
  notice_id    uuid        not null references notice,
  method       text        not null,
  result       text        not null,
  occurred_at  timestamptz not null,
  delivered_by text        not null,
  recorded_by  text        not null,
  recorded_at  timestamptz not null,
  constraint notice_method_known check (method in ('SMS', 'PHONE', 'EMAIL', 'POST', 'IN_PERSON', 'MESSENGER')),
  constraint notice_result_known check (result in ('DELIVERED', 'FAILED'))
);
create index notice_delivery_of on notice_delivery (notice_id, recorded_at, id);

grant select, insert on notice, notice_wording, notice_delivery to "${app}";
grant update (version, state, delivered_on) on notice to "${app}";

-- The notices that are still to be sent by e-mail; empty where that is switched off.
create table notice_mail (
  notice_id    uuid        primary key references notice,
  appeal_id    uuid        not null references appeal,
  attempts     integer     not null check (attempts >= 0),
  due_at       timestamptz not null,
  last_failure text        check (last_failure ~ '^[A-Z_0-9]{1,20}$')
);
create index notice_mail_due on notice_mail (due_at);
grant select, insert, update (attempts, due_at, last_failure), delete on notice_mail to "${app}";
