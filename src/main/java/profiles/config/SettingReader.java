package profiles.config;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Reads single settings as typed values and names the key of any that can't be read. */
class SettingReader {

    private final Function<String, Optional<String>> source;

    SettingReader(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /**
     * Values as they were written: MicroProfile Config would replace {@code ${…}} in them, which a
     * password may hold. The strongest source with a value that isn't blank wins.
     */
    static Function<String, Optional<String>> raw(Config config) {
        return key ->
                StreamSupport.stream(config.getConfigSources().spliterator(), false)
                        .map(source -> source.getValue(key))
                        .filter(value -> value != null && !value.isBlank())
                        .findFirst();
    }

    /** Blank counts as not set, so that an empty environment variable means "leave it out". */
    Optional<String> text(String key) {
        return source.apply(key).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A secret, taken as it is: blanks at its ends belong to it. */
    Optional<String> secret(String key) {
        return source.apply(key).filter(value -> !value.isEmpty());
    }

    String required(String key) {
        return text(key).orElseThrow(() -> new SettingException(key, "is missing"));
    }

    List<String> list(String key) {
        return text(key).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A single value, converted; what the conversion refuses is named. */
    <T> Optional<T> converted(String key, Function<String, T> conversion) {
        return text(key).map(value -> convert(key, value, conversion));
    }

    /**
     * A comma list whose entries are converted one by one; what the conversion refuses is named.
     */
    <T> List<T> list(String key, Function<String, T> conversion) {
        return list(key).stream().map(entry -> convert(key, entry, conversion)).toList();
    }

    <T> T convert(String key, String value, Function<String, T> conversion) {
        try {
            return conversion.apply(value);
        } catch (RuntimeException e) {
            String reason = String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
            throw new SettingException(key, "can't hold \"" + value + "\": " + reason);
        }
    }

    boolean flag(String key) {
        return switch (required(key)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new SettingException(key, "must be true or false");
        };
    }

    /** One of a few words. */
    String word(String key, List<String> words) {
        String value = required(key);
        if (!words.contains(value)) {
            throw new SettingException(key, "must be " + String.join(" or ", words));
        }
        return value;
    }

    int number(String key, int least, int most) {
        String range = "must be a whole number from " + least + " to " + most;
        try {
            int value = Integer.parseInt(required(key));
            if (value < least || value > most) {
                throw new SettingException(key, range);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new SettingException(key, range);
        }
    }

    Duration duration(String key, Duration least, Duration most) {
        String range = "must be an ISO 8601 duration from " + least + " to " + most;
        try {
            Duration value = Duration.parse(required(key));
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                throw new SettingException(key, range);
            }
            return value;
        } catch (DateTimeParseException e) {
            throw new SettingException(key, range);
        }
    }

    /** An absolute http or https address without query and fragment; a final slash is dropped. */
    URI webAddress(String key) {
        return webAddress(key, required(key));
    }

    URI webAddress(String key, String value) {
        URI uri = convert(key, value.replaceFirst("/+$", ""), URI::create);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
            throw new SettingException(
                    key, "must be an http or https address, such as https://profiles.example");
        }
        return uri;
    }
}
