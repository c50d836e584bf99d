-- each step hands a node the fifty numbers that end with it
create sequence profile_tn_id_seq start 1000 increment 50;

create table profile (
    tn_id           bigint      not null,
    id_tag          text        not null,
    id_tag_skeleton text        not null,
    type            text        not null,
    name            text        not null,
    status          text        not null default 'active',
    x               jsonb       not null default '{}',
    connection_mode text        not null default 'M',
    allow_followers boolean     not null default true,
    discoverable    boolean     not null default true,
    profile_pic     text,
    cover_pic       text,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null default 0,
    constraint profile_pkey primary key (tn_id),
    constraint profile_id_tag_key unique (id_tag),
    constraint profile_id_tag_skeleton_key unique (id_tag_skeleton),
    constraint profile_id_tag_check check (length(id_tag) between 3 and 254),
    constraint profile_name_check check (length(name) between 1 and 120),
    constraint profile_type_check check (type in ('person', 'community')),
    constraint profile_status_check check (status in ('active', 'suspended', 'banned')),
    constraint profile_connection_mode_check check (connection_mode in ('M', 'A', 'I')),
    constraint profile_x_check check (jsonb_typeof(x) = 'object')
);
comment on table profile is 'A person or a community, known across the network by its identity tag.';
comment on column profile.id_tag is 'Canonical: UTS #46 mapped, lower case, NFC.';
comment on column profile.id_tag_skeleton is 'UTS #39 skeleton; unique, so that look-alikes can''t be taken.';
comment on column profile.x is 'Extra fields, string to string, with their .vis and .title companions.';
comment on column profile.connection_mode is 'What a request to connect meets: M manual, A automatic, I ignored.';
comment on column profile.version is 'Counts changes; the profile''s ETag.';

create table account (
    tn_id             bigint      not null,
    email             text        not null,
    email_verified_at timestamptz,
    password_hash     text,
    lang              text        not null,
    roles             text        not null default 'user',
    token_generation  integer     not null default 0,
    created_at        timestamptz not null,
    version           bigint      not null default 0,
    constraint account_pkey primary key (tn_id),
    constraint account_tn_id_fkey foreign key (tn_id) references profile (tn_id) on delete cascade,
    constraint account_email_check check (length(email) between 3 and 254),
    constraint account_roles_check check (roles ~ '^((user|moderator|admin)(,|$))*$')
);
comment on table account is 'What lets a person sign in; a community has none.';
comment on column account.password_hash is 'Argon2id in PHC string format; null until the mailed link was used.';
comment on column account.lang is 'BCP 47 tag of the language mails are written in.';
comment on column account.roles is 'Comma list of user, moderator, admin, in this order.';
comment on column account.token_generation is 'Access tokens of a lower generation are dead.';
create index account_email_idx on account (lower(email));
create index account_unconfirmed_idx on account (created_at) where email_verified_at is null;

create table ref (
    id          bigint      generated always as identity,
    ref_key     text        not null,
    type        text        not null,
    tn_id       bigint,
    description text,
    params      text,
    uses_left   integer,
    expires_at  timestamptz,
    created_by  bigint,
    created_at  timestamptz not null,
    version     bigint      not null default 0,
    constraint ref_pkey primary key (id),
    constraint ref_ref_key_key unique (ref_key),
    constraint ref_tn_id_fkey foreign key (tn_id) references profile (tn_id) on delete cascade,
    constraint ref_created_by_fkey foreign key (created_by) references profile (tn_id) on delete set null,
    constraint ref_type_check check (type in ('register', 'profile.invite', 'welcome', 'password')),
    constraint ref_uses_left_check check (uses_left >= 0),
    constraint ref_secret_check check ((type in ('welcome', 'password')) = (ref_key like 'sha256:%')),
    constraint ref_owner_check check ((type in ('welcome', 'password')) = (tn_id is not null))
);
comment on table ref is 'One-time tokens: invitations, and mailed links that give power over an account.';
comment on column ref.ref_key is 'The refId itself for invitations; sha256:<hex> of it where it gives power over an account.';
comment on column ref.tn_id is 'The account a mailed link belongs to.';
comment on column ref.uses_left is 'Null: unlimited.';
create index ref_tn_id_idx on ref (tn_id);
create index ref_created_by_idx on ref (created_by);
create index ref_listing_idx on ref (id) where type in ('register', 'profile.invite');
create index ref_expires_at_idx on ref (expires_at);

create table relationship (
    from_tn_id   bigint      not null,
    to_tn_id     bigint      not null,
    following    boolean     not null default false,
    connection   text        not null default 'disconnected',
    blocked      boolean     not null default false,
    muted        boolean     not null default false,
    updated_at   timestamptz not null,
    constraint relationship_pkey primary key (from_tn_id, to_tn_id),
    constraint relationship_from_tn_id_fkey foreign key (from_tn_id) references profile (tn_id) on delete cascade,
    constraint relationship_to_tn_id_fkey foreign key (to_tn_id) references profile (tn_id) on delete cascade,
    constraint relationship_self_check check (from_tn_id <> to_tn_id),
    constraint relationship_connection_check check (connection in ('disconnected', 'pending', 'connected')),
    constraint relationship_blocked_check check (not blocked or (not following and connection = 'disconnected'))
);
comment on table relationship is 'What one profile is to another, one row per ordered pair.';
create index relationship_to_tn_id_idx on relationship (to_tn_id);

create table membership (
    community_tn_id bigint      not null,
    member_tn_id    bigint      not null,
    role            text        not null,
    created_at      timestamptz not null,
    constraint membership_pkey primary key (community_tn_id, member_tn_id),
    constraint membership_community_tn_id_fkey foreign key (community_tn_id) references profile (tn_id) on delete cascade,
    constraint membership_member_tn_id_fkey foreign key (member_tn_id) references profile (tn_id) on delete cascade,
    constraint membership_role_check check (role in ('owner', 'moderator', 'member'))
);
comment on table membership is 'A person''s role in a community.';
create unique index membership_owner_key on membership (community_tn_id) where role = 'owner';
create index membership_member_tn_id_idx on membership (member_tn_id);

create table file (
    file_id     text        not null,
    owner_tn_id bigint,
    created_at  timestamptz not null,
    constraint file_pkey primary key (file_id),
    constraint file_owner_tn_id_fkey foreign key (owner_tn_id) references profile (tn_id) on delete set null,
    constraint file_file_id_check check (file_id ~ '^b1~[A-Za-z0-9_-]{43}$')
);
comment on table file is 'A picture, named by the SHA-256 of its largest variant.';
create index file_owner_tn_id_idx on file (owner_tn_id);
alter table profile
    add constraint profile_profile_pic_fkey foreign key (profile_pic) references file (file_id),
    add constraint profile_cover_pic_fkey foreign key (cover_pic) references file (file_id);
create index profile_profile_pic_idx on profile (profile_pic) where profile_pic is not null;
create index profile_cover_pic_idx on profile (cover_pic) where cover_pic is not null;

create table audit (
    id           bigint      generated always as identity,
    at           timestamptz not null,
    actor_tn_id  bigint,
    actor_id_tag text,
    action       text        not null,
    subject      text        not null,
    change       jsonb       not null default '{}',
    reason       text,
    req_id       text,
    constraint audit_pkey primary key (id)
);
comment on table audit is 'Who changed what with an administrator''s power; rows are only ever added.';
comment on column audit.actor_id_tag is 'Kept beside the number so that the entry outlives the account.';
comment on column audit.change is 'Member to {"old":…,"new":…}.';
