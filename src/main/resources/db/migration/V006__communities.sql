create table founding (
    tn_id bigint not null,
    wish  text   not null,
    constraint founding_pkey primary key (tn_id),
    constraint founding_tn_id_fkey foreign key (tn_id) references profile (tn_id) on delete cascade
);
comment on table founding is 'The request that founded a community, to know it again when it is repeated.';

create index relationship_asked_idx on relationship (to_tn_id, from_tn_id)
    where connection = 'pending';
create index relationship_asking_idx on relationship (from_tn_id, to_tn_id)
    where connection = 'pending';

-- Judged when the transaction ends, so that an owner can be replaced within one; membership_owner_key
-- sees to it that there is never more than one.
create function require_owner() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from profile where tn_id = old.community_tn_id)
        and not exists (
            select 1 from membership
            where community_tn_id = old.community_tn_id and role = 'owner')
    then
        raise exception 'community % has no owner', old.community_tn_id
            using errcode = 'check_violation', constraint = 'membership_owner_check';
    end if;
    return null;
end
$$;
create constraint trigger membership_owner_check
    after update or delete on membership
    deferrable initially deferred
    for each row when (old.role = 'owner')
    execute function require_owner();

create function require_founder() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from profile where tn_id = new.tn_id)
        and not exists (
            select 1 from membership where community_tn_id = new.tn_id and role = 'owner')
    then
        raise exception 'community % has no owner', new.tn_id
            using errcode = 'check_violation', constraint = 'profile_owner_check';
    end if;
    return null;
end
$$;
create constraint trigger profile_owner_check
    after insert on profile
    deferrable initially deferred
    for each row when (new.type = 'community')
    execute function require_founder();

create function require_person_in_community() returns trigger language plpgsql as
$$
begin
    if not exists (
        select 1 from profile community, profile member
        where community.tn_id = new.community_tn_id and community.type = 'community'
            and member.tn_id = new.member_tn_id and member.type = 'person')
    then
        raise exception 'only persons are members, and only of communities'
            using errcode = 'check_violation', constraint = 'membership_type_check';
    end if;
    return new;
end
$$;
create trigger membership_type_check
    before insert or update of community_tn_id, member_tn_id on membership
    for each row execute function require_person_in_community();
