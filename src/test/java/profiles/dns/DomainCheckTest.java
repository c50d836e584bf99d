package profiles.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.dns.DomainCheck.Finding;
import profiles.support.FakeDnsServer;

@ResourceLock("the threads of dnsjava, which all resolvers share")
@Execution(ExecutionMode.SAME_THREAD)
class DomainCheckTest {

    private static final String ALICE = "cl-o.alice.example";
    private static final String HERE = "192.0.2.1";
    private static final String HERE_V6 = "2001:db8::1";
    private static final String HERE_NAME = "Node.Provider.Example.";
    private static final String ELSEWHERE = "203.0.113.9";
    private static final Finding NO_DNS = new Finding("nodns", Optional.empty());

    private FakeDnsServer dns;
    private DnsResolver resolver;
    private DomainCheck check;

    @BeforeEach
    void start() {
        dns = new FakeDnsServer();
        resolver = new DnsResolver(List.of(dns.address()));
        check = new DomainCheck(resolver, List.of(HERE, HERE_V6, HERE_NAME));
    }

    @AfterEach
    void stop() {
        resolver.close();
        dns.close();
    }

    @Test
    void domainShouldLeadHereWhenItsAddressIsOurs() {
        dns.a(ALICE, HERE);

        assertThat(check.check(ALICE)).isEqualTo(new Finding("", Optional.of(HERE)));
    }

    @Test
    void domainShouldLeadHereWhenOneOfItsAddressesIsOurs() {
        dns.a(ALICE, ELSEWHERE).a(ALICE, HERE);

        assertThat(check.check(ALICE)).isEqualTo(new Finding("", Optional.of(ELSEWHERE)));
    }

    @Test
    void domainShouldLeadHereWhenItHasOnlyOurIpv6Address() {
        dns.aaaa(ALICE, "2001:db8:0:0::1");

        assertThat(check.check(ALICE)).isEqualTo(new Finding("", Optional.of(HERE_V6)));
    }

    @Test
    void domainShouldLeadHereWhenItsAliasesEndAtOurName() {
        dns.cname(ALICE, "www.alice.example")
                .cname("www.alice.example", "NODE.provider.example")
                .a("node.provider.example", ELSEWHERE);

        assertThat(check.check(ALICE))
                .isEqualTo(new Finding("", Optional.of("node.provider.example")));
    }

    @Test
    void domainShouldLeadHereWhenItsAliasesEndAtOurAddress() {
        dns.cname(ALICE, "www.alice.example").a("www.alice.example", HERE);

        assertThat(check.check(ALICE)).isEqualTo(new Finding("", Optional.of(HERE)));
    }

    @Test
    void domainShouldLeadElsewhereWhenNothingMatches() {
        dns.a(ALICE, ELSEWHERE).aaaa(ALICE, "2001:db8::9");

        assertThat(check.check(ALICE)).isEqualTo(new Finding("address", Optional.of(ELSEWHERE)));
    }

    @Test
    void ourOwnNameShouldNotLeadHereWhenItHasNoRecord() {
        assertThat(check.check("node.provider.example")).isEqualTo(NO_DNS);
    }

    @Test
    void domainShouldLeadNowhereWhenItDoesNotExist() {
        assertThat(check.check(ALICE)).isEqualTo(NO_DNS);
    }

    @Test
    void domainShouldLeadNowhereWhenItsAliasesRunInCircles() {
        dns.cname(ALICE, "www.alice.example").cname("www.alice.example", ALICE);

        assertThat(check.check(ALICE)).isEqualTo(NO_DNS);
    }

    @Test
    void domainShouldLeadNowhereWhenItsAliasDoesNotExist() {
        dns.cname(ALICE, "gone.alice.example");

        assertThat(check.check(ALICE)).isEqualTo(NO_DNS);
    }

    @Test
    void domainShouldLeadNowhereWhenItsServerFails() {
        dns.a(ALICE, HERE).servfail(ALICE);

        assertThat(check.check(ALICE)).isEqualTo(NO_DNS);
    }

    @Test
    void domainShouldLeadNowhereWhenItsServerIsSilent() {
        dns.a(ALICE, HERE).silent(ALICE);

        Finding finding = assertTimeout(Duration.ofSeconds(5), () -> check.check(ALICE));

        assertThat(finding).isEqualTo(NO_DNS);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, ipv4",
        "2001:db8::1, ipv6",
        "::1, ipv6",
        "node.provider.example, hostname",
        "192.0.2, hostname",
        "beef, hostname"
    })
    void typeShouldTellLiteralsFromNames(String address, String type) {
        assertThat(DomainCheck.typeOf(address)).isEqualTo(type);
    }
}
