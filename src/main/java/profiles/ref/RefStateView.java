package profiles.ref;

/** All that anybody may know of a ref: what kind it is and whether it still works. */
public record RefStateView(String refId, String type, boolean valid) {}
