alter table relationship
    add column trust text,
    add column hidden_in_home boolean not null default false;
alter table relationship add constraint relationship_trust_check
    check (trust in ('always', 'never')) not valid;
alter table relationship validate constraint relationship_trust_check;
comment on column relationship.trust is 'What the one side thinks of the other, for itself alone; null: nothing in particular.';
comment on column relationship.hidden_in_home is 'Whether clients leave the other one out of the start page.';
