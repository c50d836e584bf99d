create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- lower case, without accents: what search compares
create function search_text(text) returns text
    language sql immutable strict parallel safe
    return lower(
        unaccent('unaccent'::regdictionary,
            regexp_replace(normalize($1, NFKD),
                '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670]', '', 'g'))
        collate "und-x-icu");

-- the same as a LIKE pattern in which nothing is special
create function search_pattern(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(search_text($1), '([\\%_])', '\\\1', 'g');

create function search_words(text) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct left(word, 60) collate "C"), '{}')
        from regexp_split_to_table($1 collate "und-x-icu", '[^[:alnum:]]+') word where word <> '');

-- trigrams find nothing of two characters
create function search_pairs(text) returns text[]
    language sql immutable strict parallel safe
    return (select array_agg(distinct substr($1, i, 2)) from generate_series(1, length($1) - 1) i);

alter table profile
    add column search_name text collate "C" generated always as (search_text(name)) stored,
    add column search_tag text collate "C" generated always as (search_text(id_tag)) stored;
comment on column profile.search_name is 'The name as search compares it.';
comment on column profile.search_tag is 'The identity tag as search compares it.';
create index profile_name_idx on profile (name collate "und-x-icu", tn_id);
create index profile_search_name_idx on profile (search_name, tn_id);
create index profile_search_tag_idx on profile (search_tag, tn_id);
create index profile_search_part_idx on profile
    using gin ((search_name || chr(10) || search_tag) gin_trgm_ops);
alter index profile_search_part_idx alter column 1 set statistics 1000;
create index profile_search_pairs_idx on profile
    using gin (search_pairs(search_name || chr(10) || search_tag));

create table search_word (
    word text collate "C" not null,
    constraint search_word_pkey primary key (word)
);
comment on table search_word is 'Every word that ever occurred in a name, to find the ones like a misspelt word among them.';
create index search_word_near_idx on search_word using gin (word gin_trgm_ops);

create table profile_word (
    tn_id       bigint not null,
    word        text collate "C" not null,
    search_name text collate "C" not null,
    constraint profile_word_pkey primary key (tn_id, word),
    constraint profile_word_tn_id_fkey foreign key (tn_id) references profile (tn_id) on delete cascade
);
comment on table profile_word is 'The words of each name, by word in the order search shows them.';
create index profile_word_word_idx on profile_word (word, search_name, tn_id);

create table profile_renaming (
    id    bigint      generated always as identity,
    tn_id bigint      not null,
    name  text        not null,
    xid   xid8        not null default pg_current_xact_id(),
    at    timestamptz not null default clock_timestamp(),
    constraint profile_renaming_pkey primary key (id),
    constraint profile_renaming_tn_id_fkey foreign key (tn_id) references profile (tn_id) on delete cascade
);
comment on table profile_renaming is 'Names of late: a list that was begun before a renaming goes on as if it had not happened.';
comment on column profile_renaming.name is 'The name until then.';
create index profile_renaming_xid_idx on profile_renaming (xid);
create index profile_renaming_tn_id_idx on profile_renaming (tn_id);
create index profile_renaming_at_idx on profile_renaming (at);

-- in the order of the words, so that two who bring the same new words don't wait for each other in a circle
create function learn_name() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into profile_renaming (tn_id, name) values (old.tn_id, old.name);
        delete from profile_word where tn_id = new.tn_id;
    end if;
    insert into search_word
        select word from unnest(search_words(new.search_name)) word order by word
        on conflict do nothing;
    insert into profile_word
        select new.tn_id, word, new.search_name from unnest(search_words(new.search_name)) word;
    return null;
end $$;
create trigger profile_name_learned after insert on profile
    for each row execute function learn_name();
create trigger profile_renamed after update of name on profile
    for each row when (old.name is distinct from new.name) execute function learn_name();

insert into profile_word
    select p.tn_id, word, p.search_name from profile p, unnest(search_words(p.search_name)) word;
insert into search_word select distinct word from profile_word;
