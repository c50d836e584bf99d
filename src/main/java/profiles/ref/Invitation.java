package profiles.ref;

/** An invitation and the version it was read at, for its entity tag. */
public record Invitation(RefView view, long version) {

    static Invitation of(Ref ref) {
        return new Invitation(RefView.of(ref), ref.version());
    }
}
