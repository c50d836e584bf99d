package profiles.http;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** The one JSON-B configuration: members in alphabetical order, absent instead of null. */
@Provider
public class JsonbProvider implements ContextResolver<Jsonb> {

    static final Jsonb JSONB =
            JsonbBuilder.create(
                    new JsonbConfig()
                            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
                            .withAdapters(new SecondsAdapter()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }
}
