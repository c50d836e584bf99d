-- Until now nothing could be stored, so no owner is lost.
alter table file drop column owner_tn_id;

create table file_owner (
    file_id text   not null,
    tn_id   bigint not null,
    constraint file_owner_pkey primary key (file_id, tn_id),
    constraint file_owner_file_id_fkey foreign key (file_id) references file (file_id) on delete cascade,
    constraint file_owner_tn_id_fkey foreign key (tn_id) references profile (tn_id) on delete cascade
);
comment on table file_owner is 'Who sent a picture, and so may use it; the same picture sent by two has two owners.';
create index file_owner_tn_id_idx on file_owner (tn_id);

create table file_variant (
    file_id    text not null,
    variant    text not null,
    media_type text not null,
    width      int  not null,
    height     int  not null,
    size       int  not null,
    tag        text not null,
    constraint file_variant_pkey primary key (file_id, variant),
    constraint file_variant_file_id_fkey foreign key (file_id) references file (file_id) on delete cascade,
    constraint file_variant_variant_check check (variant in ('pf', 'tn', 'sd', 'md', 'hd'))
);
comment on table file_variant is 'A picture in one of the sizes it is served in.';
comment on column file_variant.size is 'In bytes.';
comment on column file_variant.tag is 'Base64url SHA-256 of the bytes; the entity tag.';

create table file_chunk (
    file_id text  not null,
    variant text  not null,
    index   int   not null,
    bytes   bytea not null,
    constraint file_chunk_pkey primary key (file_id, variant, index),
    constraint file_chunk_variant_fkey foreign key (file_id, variant) references file_variant (file_id, variant)
);
-- pictures are compressed already
alter table file_chunk alter column bytes set storage external;
comment on table file_chunk is 'The bytes of a variant, in pieces of 128 KiB that are read one at a time.';

create table file_release (
    file_id     text        not null,
    released_at timestamptz not null,
    constraint file_release_file_id_fkey foreign key (file_id) references file (file_id) on delete cascade
);
comment on table file_release is 'A profile let go of a picture: a reason to look, later, whether anybody still uses it.';
create index file_release_released_at_idx on file_release (released_at);
create index file_release_file_id_idx on file_release (file_id);

create function release_files() returns trigger language plpgsql as $$
begin
    insert into file_release (file_id, released_at)
    select distinct held.file_id, clock_timestamp()
    from (values (old.profile_pic), (old.cover_pic)) as held (file_id)
    where held.file_id is not null
        and (tg_op = 'DELETE'
            or held.file_id is distinct from new.profile_pic
            and held.file_id is distinct from new.cover_pic);
    return null;
end $$;
create trigger profile_release_files_on_update
    after update of profile_pic, cover_pic on profile
    for each row
    when (old.profile_pic is distinct from new.profile_pic
        or old.cover_pic is distinct from new.cover_pic)
    execute function release_files();
create trigger profile_release_files_on_delete
    after delete on profile
    for each row
    when (old.profile_pic is not null or old.cover_pic is not null)
    execute function release_files();
