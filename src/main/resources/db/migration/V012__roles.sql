alter table account drop constraint account_roles_check;
alter table account add constraint account_roles_check
    check (roles ~ '^([a-z][a-z0-9-]{0,31}(,|$))*$') not valid;
alter table account validate constraint account_roles_check;
comment on column account.roles is 'Comma list of user, moderator, admin, in this order, then what else the operator named.';
