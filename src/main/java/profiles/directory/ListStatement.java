package profiles.directory;

/** All profiles by name, then number; names in the root collation of CLDR. */
final class ListStatement {

    private static final String PLACE = "0 as tier, p.name as key, '' as subkey";
    private static final String ORDER = " order by p.name collate \"und-x-icu\", p.tn_id limit ";

    private ListStatement() {}

    static String first(Statements statements, int most) {
        return statements.complete(
                "select page.*, pg_current_snapshot()::text from ("
                        + statements.select(PLACE, "profile p")
                        + statements.where()
                        + ORDER
                        + most
                        + ") page");
    }

    /** After the place {@code :key}, {@code :tnId}. */
    static String next(Statements statements, int most) {
        return statements.complete(
                statements.renamed()
                        + "select page.*, '' from (("
                        + statements.select(PLACE, "profile p")
                        + statements.whereByPresentName()
                        + " and (p.name collate \"und-x-icu\", p.tn_id) > (:key, :tnId)"
                        + ORDER
                        + most
                        + ") union all ("
                        + statements.select("0, r.name, ''", Statements.FROM_RENAMED)
                        + statements.where()
                        + " and (r.name collate \"und-x-icu\", p.tn_id) > (:key, :tnId))"
                        + ") page order by key collate \"und-x-icu\", tn_id limit "
                        + most);
    }
}
