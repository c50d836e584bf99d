package profiles.http;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times on the wire are ISO 8601 in UTC, to the second. */
public class SecondsAdapter implements JsonbAdapter<Instant, String> {

    @Override
    public String adaptToJson(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public Instant adaptFromJson(String text) {
        return Instant.parse(text);
    }
}
