package profiles.directory;

import profiles.visibility.Viewer;
import profiles.visibility.Visibility;

/**
 * What the statements of the directory have in common. Their rows are the columns of {@link
 * Visibility}, then the tier, the key and the subkey of the profile's place, then the snapshot.
 */
record Statements(Viewer viewer, ProfileFilter filter, boolean goesOn) {

    /** Profiles renamed since the first page was read, by the name they had then. */
    private static final String RENAMED =
            """
            renamed as materialized (
                select distinct on (tn_id) tn_id, name, search_text(name) as search_name
                from profile_renaming
                where xid >= pg_snapshot_xmin(:snapshot::pg_snapshot)
                    and not pg_visible_in_snapshot(xid, :snapshot::pg_snapshot)
                order by tn_id, id)
            """;

    private static final String NOT_RENAMED =
            " and p.tn_id <> all (array(select tn_id from renamed))";

    static final String FROM_RENAMED = "renamed r join profile p on p.tn_id = r.tn_id";

    /** The common tables that a page after the first needs. */
    String renamed() {
        return goesOn ? "with " + RENAMED : "";
    }

    /**
     * @param place tier, key and subkey, named so
     * @param from where {@code p} comes from
     */
    String select(String place, String from) {
        return "select "
                + Visibility.COLUMNS
                + ", "
                + place
                + " from "
                + from
                + " "
                + Visibility.JOINS;
    }

    /** What the viewer may find and asks for. */
    String where() {
        return " where (" + Visibility.FINDABLE + ") and " + filter.where();
    }

    /** The same, of profiles whose present name counts. */
    String whereByPresentName() {
        return where() + (goesOn ? NOT_RENAMED : "");
    }

    /** The statement with the viewer in it. */
    String complete(String sql) {
        return sql.replace("?1", Long.toString(viewer.tnId()))
                .replace("?2", Boolean.toString(viewer.staff()));
    }
}
