package profiles.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tag as people find it and paste it: with an at sign before it, as an {@code acct:} URI (RFC
 * 7565), with a full-width at sign, or at the end of the address of a page.
 */
public final class PastedTag {

    private static final Pattern AT_SIGNS = Pattern.compile("[\uFF20\uFE6B]");
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final String ACCOUNT = "acct:";

    private PastedTag() {}

    /** The tag in it, or the text without blanks when there is nothing around one. */
    public static String plain(String text) {
        String typed = AT_SIGNS.matcher(BLANKS.matcher(text).replaceAll("")).replaceAll("@");
        String tag = page(typed).map(PastedTag::ofPage).orElse(typed);
        String named = isAccount(tag) ? tag.substring(ACCOUNT.length()) : tag;
        return named.length() > 1 && named.startsWith("@") ? named.substring(1) : named;
    }

    private static boolean isAccount(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(ACCOUNT);
    }

    private static Optional<URI> page(String text) {
        try {
            return Optional.of(new URI(text.replaceFirst("#.*$", "")))
                    .filter(uri -> uri.getScheme() != null && uri.getHost() != null)
                    .filter(uri -> uri.getScheme().toLowerCase(Locale.ROOT).startsWith("http"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The last part of the path; of a page {@code /@alice}, that of its host; else the host. */
    private static String ofPage(URI page) {
        String path = page.getPath().replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (last.startsWith("@") && last.indexOf('@', 1) < 0) {
            return last + "@" + page.getHost();
        }
        return last.isEmpty() ? page.getHost() : last;
    }
}
