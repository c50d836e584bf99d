package profiles.ref;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import profiles.database.Conditions;
import profiles.problem.ProblemException;

/** Which invitations an admin asks for. */
record InvitationFilter(State state, List<RefType> types) {

    /** Used up and expired is both. */
    enum State {
        ALL,
        /** Still works. */
        ACTIVE,
        /** Has no uses left. */
        USED,
        /** Past its end. */
        EXPIRED
    }

    private static final List<RefType> INVITATIONS =
            List.of(RefType.REGISTER, RefType.PROFILE_INVITE);

    /**
     * From query parameters; null: not asked for.
     *
     * @throws ProblemException 400 for an unknown word
     */
    static InvitationFilter of(String filter, String type) {
        return new InvitationFilter(
                filter == null ? State.ALL : state(filter),
                type == null ? INVITATIONS : List.of(type(type)));
    }

    Conditions conditions(Instant now) {
        var types =
                new Conditions()
                        .andAll(
                                "type in (" + String.join(", ", marks()) + ")",
                                this.types.stream().map(RefType::word).toList());
        Timestamp moment = Timestamp.from(now);
        return switch (state) {
            case ALL -> types;
            case ACTIVE ->
                    types.andAll("(uses_left is null or uses_left > 0)", List.of())
                            .and("(expires_at is null or expires_at > ?)", moment);
            case USED -> types.andAll("uses_left = 0", List.of());
            case EXPIRED -> types.and("expires_at <= ?", moment);
        };
    }

    private List<String> marks() {
        return types.stream().map(type -> "?").toList();
    }

    private static State state(String word) {
        for (State state : State.values()) {
            if (state.name().toLowerCase(Locale.ROOT).equals(word)) {
                return state;
            }
        }
        throw ProblemException.invalid(
                "/filter", "invalid", "must be active, used, expired or all");
    }

    private static RefType type(String word) {
        return RefType.ofWord(word)
                .filter(INVITATIONS::contains)
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/type", "invalid", "must be register or profile.invite"));
    }
}
