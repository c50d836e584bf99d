create table mail (
    id              bigint      generated always as identity,
    message_id      text        not null,
    kind            text        not null,
    recipient       text        not null,
    lang            text        not null,
    model           jsonb,
    status          text        not null default 'pending',
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    claimed_until   timestamptz,
    give_up_at      timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    constraint mail_pkey primary key (id),
    constraint mail_message_id_key unique (message_id),
    constraint mail_status_check check (status in ('pending', 'sent', 'logged', 'failed')),
    constraint mail_attempts_check check (attempts >= 0),
    constraint mail_last_error_check check (length(last_error) <= 200),
    constraint mail_model_check check ((model is not null) = (status in ('pending', 'logged'))),
    constraint mail_sent_at_check check ((sent_at is not null) = (status = 'sent'))
);
comment on table mail is 'The outbox: what is to be mailed, written by the transaction that has something to say.';
comment on column mail.message_id is 'The Message-ID of every attempt, so that a mail sent twice can be recognised.';
comment on column mail.kind is 'The template: welcome, password.';
comment on column mail.model is 'Variables of the template. Holds the link with its one-time secret, hence erased once sent or given up.';
comment on column mail.status is 'logged: written to the log because no mail host is configured.';
comment on column mail.claimed_until is 'The lease of the node that is sending it; past that, any node may take it.';
comment on column mail.give_up_at is 'When it is no longer worth sending: the link in it has expired by then.';
comment on column mail.last_error is 'Short, without the link.';
create index mail_due_idx on mail (next_attempt_at, id) where status = 'pending';
create index mail_created_at_idx on mail (created_at);
create index mail_status_idx on mail (status, id);
