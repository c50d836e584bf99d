package profiles.identity;

import java.util.*;

public final class IdTag {
    private final String v;

    private IdTag(String v) {
        this.v = v;
    }

    public static Optional<IdTag> parse(String s) {
        if (s == null || !s.contains("@") && !s.contains(".")) return Optional.empty();
        String x = s.strip().toLowerCase(Locale.ROOT);
        return x.contains(" ") || x.length() > 254 ? Optional.empty() : Optional.of(new IdTag(x));
    }

    public static IdTag of(String s) {
        return parse(s).orElseThrow(() -> new IllegalArgumentException("not a tag"));
    }

    public static IdTag stored(String s) {
        return new IdTag(s);
    }

    public String value() {
        return v;
    }

    public String domain() {
        int i = v.indexOf('@');
        return v.substring(i + 1);
    }

    public String asciiDomain() {
        return domain();
    }

    public Optional<String> providerDomain() {
        int i = v.indexOf('@');
        return Optional.of(i >= 0 ? v.substring(i + 1) : v.substring(v.indexOf('.') + 1));
    }

    public String skeleton() {
        return v;
    }

    public String displayName() {
        return v.split("[@.]")[0];
    }

    public boolean equals(Object o) {
        return o instanceof IdTag t && t.v.equals(v);
    }

    public int hashCode() {
        return v.hashCode();
    }

    public String toString() {
        return v;
    }
}
