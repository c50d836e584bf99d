package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.dns.IpText;
import profiles.dns.Network;

class ClientAddressTest {

    private static final String PROXY = "10.0.0.1";

    private final ClientAddress behindProxies =
            new ClientAddress(Stream.of("10.0.0.0/8", "fd00::/8").map(Network::parse).toList());

    @Test
    void headerShouldBeIgnoredWhenTheClientIsNoProxy() {
        assertThat(client("203.0.113.5", "198.51.100.1")).isEqualTo("203.0.113.5");
    }

    @Test
    void headerShouldBeIgnoredWhenNoProxyIsTrusted() {
        var direct = new ClientAddress(List.of());

        assertThat(direct.of(new Request(PROXY, "198.51.100.1")).getHostAddress()).isEqualTo(PROXY);
    }

    @Test
    void proxyItselfShouldBeTheClientWhenItForwardsNothing() {
        assertThat(client(PROXY)).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one proxy | 198.51.100.1 | 198.51.100.1",
                "chain of proxies | 198.51.100.1, 10.1.1.1, 10.2.2.2 | 198.51.100.1",
                "client invents an entry | 1.1.1.1, 198.51.100.1 | 198.51.100.1",
                "client invents a proxy | 1.1.1.1, 10.9.9.9, 198.51.100.1 | 198.51.100.1",
                "client within the trusted network | 10.3.3.3 | 10.3.3.3",
                "IPv6 | 2001:db8::5, fd00::1 | 2001:db8::5",
                "IPv6 in brackets | [2001:db8::5] | 2001:db8::5",
                "IPv6 with port | [2001:db8::5]:443 | 2001:db8::5",
                "IPv6 with scope | fe80::1%eth0 | fe80::1",
                "IPv4 with port | 198.51.100.1:50123 | 198.51.100.1",
                "no blanks | 1.1.1.1,198.51.100.1 | 198.51.100.1",
                "garbage alone | unknown | 10.0.0.1",
                "garbage before a proxy | unknown, 10.1.1.1 | 10.1.1.1",
                "garbage before the client | <script>, 198.51.100.1 | 198.51.100.1",
                "host name, never looked up | localhost | 10.0.0.1",
                "short form of IPv4 | 127.1 | 10.0.0.1",
                "nothing between commas | 198.51.100.1,,10.1.1.1 | 10.1.1.1",
                "empty | '' | 10.0.0.1"
            })
    void clientShouldBeTheLastHopATrustedProxySaw(String what, String header, String expected) {
        assertThat(client(PROXY, header)).as(what).isEqualTo(expected);
    }

    @Test
    void headersShouldCountAsOneInTheirOrder() {
        assertThat(client(PROXY, "1.1.1.1", "198.51.100.1, 10.1.1.1")).isEqualTo("198.51.100.1");
    }

    @Test
    void proxyShouldBeKnownWhenItsAddressIsMappedToIpv6() {
        assertThat(client("::ffff:10.0.0.1", "198.51.100.1")).isEqualTo("198.51.100.1");
    }

    @Test
    void clientShouldBeLoopbackWhenTheServerKnowsNoAddress() {
        assertThat(client("a unix socket", "198.51.100.1")).isEqualTo("127.0.0.1");
    }

    private String client(String remote, String... headers) {
        return IpText.of(behindProxies.of(new Request(remote, headers)));
    }

    /** A request from an address, with headers of its own. */
    private static final class Request extends HttpServletRequestWrapper {

        private final String remote;
        private final List<String> headers;

        private Request(String remote, String... headers) {
            super(nothing());
            this.remote = remote;
            this.headers = List.of(headers);
        }

        @Override
        public String getRemoteAddr() {
            return remote;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return "X-Forwarded-For".equals(name)
                    ? Collections.enumeration(headers)
                    : Collections.emptyEnumeration();
        }

        private static HttpServletRequest nothing() {
            return (HttpServletRequest)
                    Proxy.newProxyInstance(
                            ClientAddressTest.class.getClassLoader(),
                            new Class<?>[] {HttpServletRequest.class},
                            (proxy, method, arguments) -> {
                                throw new UnsupportedOperationException(method.getName());
                            });
        }
    }
}
