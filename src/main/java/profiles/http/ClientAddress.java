package profiles.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.Address;
import profiles.dns.Network;

/** Finds who really sent a request when trusted proxies stand in between. */
class ClientAddress {

    private final List<Network> trustedProxies;

    ClientAddress(List<Network> trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    /**
     * Walks {@code X-Forwarded-For} from its end for as long as the hop that wrote the entry is
     * trusted. Anything a client puts in front of that is not believed.
     */
    InetAddress of(HttpServletRequest request) {
        InetAddress hop =
                literal(request.getRemoteAddr()).orElseGet(InetAddress::getLoopbackAddress);
        for (String entry : forwardedLatestFirst(request)) {
            Optional<InetAddress> before = literal(entry);
            if (!isTrusted(hop) || before.isEmpty()) {
                return hop;
            }
            hop = before.get();
        }
        return hop;
    }

    private boolean isTrusted(InetAddress hop) {
        return trustedProxies.stream().anyMatch(network -> network.contains(hop));
    }

    private static List<String> forwardedLatestFirst(HttpServletRequest request) {
        List<String> entries = new ArrayList<>();
        for (String header : Collections.list(request.getHeaders("X-Forwarded-For"))) {
            entries.addAll(List.of(header.split(",")));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** An address as proxies write it: with a port or without, IPv6 in brackets or bare. */
    private static Optional<InetAddress> literal(String text) {
        String address =
                text.strip()
                        .replaceFirst("^\\[([^\\]]*)](:\\d+)?$", "$1")
                        .replaceFirst("^([\\d.]+):\\d+$", "$1")
                        .replaceFirst("%.*$", "");
        try {
            return Optional.of(Address.getByAddress(address));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
