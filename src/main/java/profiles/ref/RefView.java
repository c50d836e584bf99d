package profiles.ref;

import jakarta.json.JsonValue;
import java.time.Instant;
import profiles.database.JsonColumn;

/**
 * An invitation as an admin sees it.
 *
 * @param count how often it still works; null: unlimited
 * @param expiresAt null: never
 * @param params a string or an object, as it was sent
 */
public record RefView(
        String refId,
        String type,
        String description,
        Integer count,
        Instant expiresAt,
        Instant createdAt,
        JsonValue params) {

    static RefView of(Ref ref) {
        return new RefView(
                ref.key(),
                ref.type().word(),
                ref.description(),
                ref.usesLeft(),
                ref.expiresAt(),
                ref.createdAt(),
                ref.params() == null ? null : JsonColumn.parseValue(ref.params()));
    }
}
