package profiles.seed;

/** What two profiles are to each other: {@code mine} is the side of the newer one. */
enum Tie {
    FOLLOWS("t\tdisconnected\tf\tf", null),
    FOLLOWED(null, "t\tdisconnected\tf\tf"),
    EACH_OTHER("t\tdisconnected\tf\tf", "t\tdisconnected\tf\tf"),
    FRIENDS("t\tconnected\tf\tf", "t\tconnected\tf\tf"),
    CONTACTS("f\tconnected\tf\tf", "f\tconnected\tf\tf"),
    ASKS("f\tpending\tf\tf", null),
    ASKED("t\tdisconnected\tf\tf", "f\tpending\tf\tf"),
    BLOCKS("f\tdisconnected\tt\tf", null),
    BLOCKED(null, "f\tdisconnected\tt\tf"),
    MUTES("t\tdisconnected\tf\tt", null),
    MEMBER("f\tconnected\tf\tf", "f\tconnected\tf\tf"),
    MODERATOR("t\tconnected\tf\tf", "f\tconnected\tf\tf"),
    OWNED_BY("f\tconnected\tf\tf", "t\tconnected\tf\tf");

    private final String mine;
    private final String theirs;

    /**
     * @param mine following, connection, blocked, muted; null where there is no row
     */
    Tie(String mine, String theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    String mine() {
        return mine;
    }

    String theirs() {
        return theirs;
    }
}
