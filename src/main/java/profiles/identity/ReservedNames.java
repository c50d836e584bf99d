package profiles.identity;

public class ReservedNames {
    public ReservedNames(java.util.Collection<String> c) {}

    public boolean contains(IdTag t) {
        return false;
    }
}
