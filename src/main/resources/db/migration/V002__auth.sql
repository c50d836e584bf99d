create table signing_key (
    kid         text        not null,
    private_key bytea       not null,
    public_key  bytea       not null,
    created_at  timestamptz not null,
    constraint signing_key_pkey primary key (kid)
);
comment on table signing_key is 'RSA key pairs for access tokens, shared by all nodes; the newest signs, older ones still verify.';
comment on column signing_key.private_key is 'PKCS #8.';
comment on column signing_key.public_key is 'X.509 SubjectPublicKeyInfo.';

create table revocation (
    id         bigint      generated always as identity,
    jti        text,
    tn_id      bigint,
    generation integer,
    spared_jti text,
    revoked_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    constraint revocation_pkey primary key (id),
    constraint revocation_subject_check check ((jti is null) <> (tn_id is null)),
    constraint revocation_generation_check check ((tn_id is null) = (generation is null)),
    constraint revocation_spared_jti_check check (spared_jti is null or tn_id is not null)
);
comment on table revocation is 'Access tokens that died before they expired: one by its jti, or all of an account below a generation.';
comment on column revocation.spared_jti is 'The token of whoever changed the password stays.';
create index revocation_revoked_at_idx on revocation (revoked_at);
create index revocation_expires_at_idx on revocation (expires_at);

create unlogged table rate_limit (
    bucket text        not null,
    tat    timestamptz not null,
    constraint rate_limit_pkey primary key (bucket)
);
comment on table rate_limit is 'How far each caller has used up an allowance, shared by all nodes; losing it in a crash costs nothing.';
comment on column rate_limit.tat is 'Theoretical arrival time of the generic cell rate algorithm.';
create index rate_limit_tat_idx on rate_limit (tat);
