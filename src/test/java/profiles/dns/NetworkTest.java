package profiles.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.Address;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.0.0.0/8",
        "10.1.2.3/8, 10.0.0.0/8",
        "10.1.2.3/0, 0.0.0.0/0",
        "172.31.255.255/12, 172.16.0.0/12",
        "127.0.0.1, 127.0.0.1/32",
        "' 127.0.0.1/32 ', 127.0.0.1/32",
        "2001:db8::/32, 2001:db8::/32",
        "2001:DB8:0:0:1::1/128, 2001:db8::1:0:0:1/128",
        "2001:db8:ffff::1/33, 2001:db8:8000::/33",
        "1:0:0:2:0:0:0:3, 1:0:0:2::3/128",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1/128",
        "10:0:0:100:1:1:1:1, 10::100:1:1:1:1/128",
        "::1, ::1/128",
        "1::, 1::/128",
        "::/0, ::/0",
        "::ffff:10.1.2.3, 10.1.2.3/32",
        "::ffff:10.1.2.3/104, 10.0.0.0/8"
    })
    void textShouldBeCanonical(String text, String canonical) {
        Network network = Network.parse(text);

        assertThat(network).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/8",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/8/8",
                "10.0.0/8",
                "10.0.0.256",
                "2001:db8::/129",
                "2001:db8:::1",
                "::ffff:10.0.0.0/8",
                "fe80::1%lo",
                "localhost",
                "localhost/8",
                "beef",
                "10.0.0.0/999999999999"
            })
    void parseShouldRefuseWhatIsNoNetwork(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.parse(text))
                .withMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "10.0.0.0/8, 9.255.255.255, false",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.128/25, 192.168.1.128, true",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, ::1, false",
        "::/0, 127.0.0.1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::ffff:10.0.0.0/104, 10.1.1.1, true"
    })
    void containsShouldCompareTheBitsOfThePrefix(String text, String ip, boolean expected)
            throws UnknownHostException {
        boolean contained = Network.parse(text).contains(Address.getByAddress(ip));

        assertThat(contained).isEqualTo(expected);
    }

    @Test
    void containsShouldTakeMappedAddressAsIpv4() throws UnknownHostException {
        InetAddress mapped =
                Inet6Address.getByAddress(
                        "", new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 10, 1, 2, 3}, 1);

        boolean contained = Network.parse("10.0.0.0/8").contains(mapped);

        assertThat(contained).isTrue();
    }

    @Test
    void containsShouldIgnoreTheScope() throws UnknownHostException {
        InetAddress scoped =
                Inet6Address.getByAddress("", Address.getByAddress("fe80::1").getAddress(), 1);

        boolean contained = Network.parse("fe80::/10").contains(scoped);

        assertThat(contained).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.77, 192.0.2.0/24", "2001:db8:1:2:3::9, 2001:db8:1:2::/64"})
    void networkShouldTakeThePrefixOfTheFamily(String ip, String expected)
            throws UnknownHostException {
        Network network = Network.of(Address.getByAddress(ip), 24, 64);

        assertThat(network).hasToString(expected);
    }

    @Test
    void networksShouldBeEqualWhenOnlyHostBitsDiffer() {
        Network network = Network.parse("10.1.2.3/8");

        assertThat(network)
                .isEqualTo(Network.parse("10.3.2.1/8"))
                .hasSameHashCodeAs(Network.parse("10.3.2.1/8"))
                .isNotEqualTo(Network.parse("10.0.0.0/9"));
    }
}
