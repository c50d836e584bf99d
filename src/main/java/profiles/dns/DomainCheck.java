package profiles.dns;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xbill.DNS.Address;

/**
 * Whether a domain leads to this server: an address of it is one of ours, or it is an alias of one
 * of our host names.
 */
public class DomainCheck {

    private final DnsResolver resolver;
    private final Set<InetAddress> localIps = new HashSet<>();
    private final Set<String> localNames = new HashSet<>();

    /**
     * @param localAddresses where this server is reached: IP addresses, host names or both
     */
    public DomainCheck(DnsResolver resolver, List<String> localAddresses) {
        this.resolver = resolver;
        for (String address : localAddresses) {
            literal(address).ifPresentOrElse(localIps::add, () -> localNames.add(name(address)));
        }
    }

    /**
     * The verdict on a domain.
     *
     * @param word empty when it leads here, {@code nodns} when nothing was found, {@code address}
     *     when it leads elsewhere
     * @param address the first address found, or the host name of ours it is an alias of
     */
    public record Finding(String word, Optional<String> address) {}

    /** An address of ours or elsewhere counts even when another part of the look-up failed. */
    public Finding check(String asciiName) {
        Resolution found = resolver.resolve(asciiName);
        if (isEmpty(found)) {
            return new Finding("nodns", Optional.empty());
        }
        if (found.addresses().stream().anyMatch(localIps::contains)) {
            return new Finding("", firstAddress(found));
        }
        Optional<String> localName =
                found.names().stream().filter(localNames::contains).findFirst();
        if (localName.isPresent()) {
            return new Finding("", localName);
        }
        Optional<String> elsewhere = firstAddress(found);
        return new Finding(elsewhere.isPresent() ? "address" : "nodns", elsewhere);
    }

    /** One of {@code ipv4}, {@code ipv6} and {@code hostname}. */
    public static String typeOf(String localAddress) {
        return literal(localAddress)
                .map(address -> address instanceof Inet4Address ? "ipv4" : "ipv6")
                .orElse("hostname");
    }

    private static boolean isEmpty(Resolution found) {
        return found.addresses().isEmpty() && found.names().size() < 2;
    }

    private static Optional<String> firstAddress(Resolution found) {
        return found.addresses().stream().findFirst().map(IpText::of);
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(Address.getByAddress(text.strip()));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String name(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }
}
