package profiles.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import profiles.dns.Network;

/**
 * What the first filter found out about a request, kept with it for everyone after.
 *
 * @param reqId names the request in its answer and in every log line it causes
 * @param client the address the request came from, proxies we trust looked through
 */
public record Exchange(String reqId, InetAddress client) {

    private static final String ATTRIBUTE = Exchange.class.getName();
    private static final int PREFIX_V4 = 32;
    private static final int PREFIX_V6 = 64;

    /** The exchange of a request that went through {@link RequestFilter}. */
    public static Exchange of(HttpServletRequest request) {
        return (Exchange) request.getAttribute(ATTRIBUTE);
    }

    /** What limits count as one caller: an IPv4 address, or a /64 of IPv6. */
    public String network() {
        return Network.of(client, PREFIX_V4, PREFIX_V6).toString();
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
