package profiles.run;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the server's output why a deployment failed: the message at the root of the last stack
 * trace before the server gives up.
 */
final class DeploymentNews {

    private static final Pattern CAUSE = Pattern.compile("Caused by: ([\\w.$]+)(?:: (.*))?");

    private String cause = "its log tells why";
    private boolean deployed;
    private volatile String failure;

    void read(String line) {
        Matcher matcher = CAUSE.matcher(line);
        if (matcher.matches()) {
            remember(matcher.group(1), matcher.group(2));
        }
        deployed |= line.contains(" was successfully deployed in ");
        boolean gaveUp = line.contains("Exception while loading the app");
        boolean readyForNothing = line.contains("Payara Micro") && line.contains(" ready in ");
        if (failure == null && (gaveUp || readyForNothing && !deployed)) {
            failure = cause;
        }
    }

    private void remember(String type, String message) {
        if (type.startsWith("java.net.") || type.startsWith("java.io.")) {
            // "Connection refused" says less than the exception around it, which names the place.
            return;
        }
        cause = message == null ? type : message;
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
