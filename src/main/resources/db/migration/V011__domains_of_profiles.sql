-- a host name is asked for the identity under its domain
create index profile_domain_idx on profile (split_part(id_tag, '@', 2));
