create table event (
    id              bigint      generated always as identity,
    kind            text        not null,
    actor_tn_id     bigint      not null,
    subject_tn_id   bigint      not null,
    created_at      timestamptz not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    last_error      text,
    constraint event_pkey primary key (id),
    constraint event_attempts_check check (attempts >= 0),
    constraint event_last_error_check check (length(last_error) <= 200)
);
comment on table event is 'What has happened and not every part of the system has heard of; written by the transaction that did it, gone once delivered.';
comment on column event.actor_tn_id is 'Who did it; no foreign key, so that publishing waits for nobody''s lock.';
comment on column event.subject_tn_id is 'Whom it was done to.';
comment on column event.attempts is 'Counted when a delivery begins, so that one that takes the node down counts, too.';
comment on column event.next_attempt_at is 'Set ahead when a delivery begins. Null: given up, kept to be looked at.';
create index event_due_idx on event (next_attempt_at, id) where next_attempt_at is not null;
create index event_given_up_idx on event (created_at) where next_attempt_at is null;

alter table account
    add column mail_connection_requests boolean not null default true,
    add column mail_membership boolean not null default true,
    add column mail_suspension boolean not null default true;
comment on column account.mail_connection_requests is 'Whether to mail when somebody asks to connect.';
comment on column account.mail_membership is 'Whether to mail about communities: requests, invitations, approvals.';
comment on column account.mail_suspension is 'Whether to mail when the account is suspended or banned.';

comment on column mail.kind is 'A word of MailKind; names the sentences and, with or without a link, the template.';
comment on column mail.give_up_at is 'When it is no longer worth sending: the link in it has expired by then, or the news is old.';
