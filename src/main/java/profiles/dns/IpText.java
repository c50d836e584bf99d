package profiles.dns;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * IP addresses as people write them, IPv6 in the form of <a
 * href="https://www.rfc-editor.org/rfc/rfc5952">RFC 5952</a>.
 */
public final class IpText {

    private static final Pattern ZEROS = Pattern.compile("(?<![^:])0(:0)+(?![^:])");

    private IpText() {}

    public static String of(InetAddress address) {
        String text = address.getHostAddress();
        return address instanceof Inet4Address ? text : shorten(text.replaceFirst("%.*", ""));
    }

    private static String shorten(String text) {
        MatchResult longest = null;
        for (MatchResult zeros : ZEROS.matcher(text).results().toList()) {
            if (longest == null || length(zeros) > length(longest)) {
                longest = zeros;
            }
        }
        if (longest == null) {
            return text;
        }
        String before = text.substring(0, longest.start()).replaceFirst(":$", "");
        String after = text.substring(longest.end()).replaceFirst("^:", "");
        return before + "::" + after;
    }

    private static int length(MatchResult match) {
        return match.end() - match.start();
    }
}
