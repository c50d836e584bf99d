package profiles.database;

import java.sql.SQLException;

/** The database could not answer; judged by its cause like any other failure of it. */
public class ReadFailedException extends RuntimeException {

    ReadFailedException(SQLException cause) {
        super(cause);
    }
}
