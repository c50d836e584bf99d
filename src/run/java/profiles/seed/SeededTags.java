package profiles.seed;

/** How seeded profiles are told from others in the database: by their domain and their number. */
record SeededTags(String domain) {

    /**
     * A condition on {@code profile.id_tag}. The domain is of letters, digits, dots and hyphens.
     */
    String condition() {
        return "(id_tag like '%@{}' or id_tag like '%.{}')".replace("{}", domain);
    }

    String numbersQuery() {
        String number = "substring(id_tag from '(?:^|\\D)(\\d{1,9})(?:@|[.]{}$)')::integer";
        return "select number, tn_id from (select tn_id, type, "
                + number.replace("{}", domain.replace(".", "[.]"))
                + " as number from profile where "
                + condition()
                + ") seeded where number > 0 and (type = 'community') = (number % "
                + Population.COMMUNITY_EACH
                + " = 0)";
    }
}
