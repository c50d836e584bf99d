-- the log is only ever added to, whoever asks; an operator bound to erase something has to disable the trigger, which shows
create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is only ever added to.' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_append_only
    before update or delete or truncate on audit
    for each statement execute function audit_refuse_change();

alter table audit
    add constraint audit_change_check check (jsonb_typeof(change) = 'object'),
    add constraint audit_reason_check check (length(reason) between 1 and 500);

-- each filter of the log has an index in the order of the log
create index audit_at_idx on audit (at, id);
create index audit_actor_idx on audit (actor_id_tag, at, id);
create index audit_subject_idx on audit (subject, at, id);
create index audit_action_idx on audit (action, at, id);
create index audit_req_id_idx on audit (req_id) where req_id is not null;

-- the last admin is looked for at each change that takes one away
create index account_admin_idx on account (tn_id) where roles like '%admin%';

-- admins list all profiles by number; what is rare among a million is found without reading all of them
create index profile_judged_idx on profile (tn_id) where status in ('suspended', 'banned');
create index profile_community_idx on profile (tn_id) where type = 'community';
