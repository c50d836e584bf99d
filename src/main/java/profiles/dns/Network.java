package profiles.dns;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbill.DNS.Address;

/**
 * A block of IP addresses in the notation of <a
 * href="https://www.rfc-editor.org/rfc/rfc4632#section-3.1">RFC 4632</a>, such as {@code
 * 10.0.0.0/8}. An IPv4 address inside IPv6 counts as IPv4; nothing is ever looked up.
 */
public record Network(InetAddress address, int prefix) {

    private static final Pattern NOTATION = Pattern.compile("([0-9A-Fa-f.:]+)(?:/(\\d{1,3}))?");
    private static final int BITS_V4 = 32;
    private static final int BITS_V6 = 128;
    private static final int MAPPED_BITS = BITS_V6 - BITS_V4;

    /** Clears the bits behind the prefix. */
    public Network {
        address = plain(address);
        if (prefix < 0 || prefix > bits(address)) {
            throw new IllegalArgumentException(
                    "The prefix of the network %s/%d must be from 0 to %d."
                            .formatted(IpText.of(address), prefix, bits(address)));
        }
        address = Address.truncate(address, prefix);
    }

    /** The network around an address. */
    public static Network of(InetAddress address, int prefixV4, int prefixV6) {
        return new Network(address, plain(address) instanceof Inet4Address ? prefixV4 : prefixV6);
    }

    /**
     * @throws IllegalArgumentException with a sentence that names the text
     */
    public static Network parse(String text) {
        Matcher parts = NOTATION.matcher(text.strip());
        if (!parts.matches()) {
            throw unreadable(text);
        }
        InetAddress address = literal(parts.group(1), text);
        if (parts.group(2) == null) {
            return new Network(address, bits(address));
        }
        boolean mapped = address instanceof Inet4Address && parts.group(1).contains(":");
        int prefix = Integer.parseInt(parts.group(2));
        return new Network(address, mapped ? prefix - MAPPED_BITS : prefix);
    }

    public boolean contains(InetAddress other) {
        InetAddress candidate = plain(other);
        return bits(candidate) == bits(address)
                && Address.truncate(candidate, prefix).equals(address);
    }

    @Override
    public String toString() {
        return IpText.of(address) + "/" + prefix;
    }

    private static int bits(InetAddress address) {
        return address instanceof Inet4Address ? BITS_V4 : BITS_V6;
    }

    private static InetAddress literal(String address, String text) {
        try {
            return plain(Address.getByAddress(address));
        } catch (UnknownHostException e) {
            throw unreadable(text);
        }
    }

    /** Without host name and scope, and as IPv4 if it is one. */
    private static InetAddress plain(InetAddress address) {
        try {
            return InetAddress.getByAddress(address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An IP address of a wrong length", e);
        }
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not a network such as 10.0.0.0/8 or 2001:db8::/32.");
    }
}
