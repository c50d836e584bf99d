package profiles.identity;

import com.ibm.icu.text.IDNA;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An internationalised DNS name of at least two labels, as people read it and as DNS carries it, by
 * <a href="https://www.unicode.org/reports/tr46/">UTS #46</a>.
 */
record DomainName(String unicode, String ascii) {

    /** Immutable and safe for concurrent use. */
    private static final IDNA IDN =
            IDNA.getUTS46Instance(
                    IDNA.USE_STD3_RULES
                            | IDNA.CHECK_BIDI
                            | IDNA.CHECK_CONTEXTJ
                            | IDNA.CHECK_CONTEXTO
                            | IDNA.NONTRANSITIONAL_TO_ASCII
                            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Letters, marks and digits as in IDNA 2008: UTS #46 alone would let symbols and emoji in. */
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\-\u00B7\u30FB]++");

    /** A last label that readers of addresses take for the end of an IPv4 address. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}++|0x[0-9a-f]*+");

    static Optional<DomainName> parse(String text) {
        if (!InputText.acceptable(text)) {
            return Optional.empty();
        }
        return convert(text, false)
                .flatMap(unicode -> convert(unicode, true).map(a -> new DomainName(unicode, a)))
                .filter(domain -> convert(text, true).filter(domain.ascii::equals).isPresent())
                .filter(DomainName::wellFormed);
    }

    /** The A-labels of a name known to be canonical. */
    static String asciiOf(String canonical) {
        StringBuilder ascii = new StringBuilder();
        IDN.nameToASCII(canonical, ascii, new IDNA.Info());
        return ascii.toString();
    }

    private static Optional<String> convert(String text, boolean toAscii) {
        StringBuilder converted = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        if (toAscii) {
            IDN.nameToASCII(text, converted, info);
        } else {
            IDN.nameToUnicode(text, converted, info);
        }
        return info.hasErrors() ? Optional.empty() : Optional.of(converted.toString());
    }

    private boolean wellFormed() {
        String[] labels = unicode.split("\\.", -1);
        return labels.length > 1
                && !NUMBER.matcher(labels[labels.length - 1]).matches()
                && Arrays.stream(labels).allMatch(DomainName::wellFormed);
    }

    private static boolean wellFormed(String label) {
        return LABEL.matcher(label).matches() && !LookAlikes.suspicious(label);
    }
}
