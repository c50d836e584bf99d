package profiles.directory;

/** The identity that a host name stands for. */
public record IdTagOfHostView(String idTag) {}
