package profiles.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.xbill.DNS.Address;
import profiles.support.FakeDnsServer;

@ResourceLock("the threads of dnsjava, which all resolvers share")
@Execution(ExecutionMode.SAME_THREAD)
class DnsResolverTest {

    private static final String ALICE = "alice.example";
    private static final String BOB = "bob.example";

    private FakeDnsServer dns;
    private DnsResolver resolver;

    @BeforeEach
    void start() {
        dns = new FakeDnsServer();
        resolver = new DnsResolver(List.of(dns.address()));
    }

    @AfterEach
    void stop() {
        resolver.close();
        dns.close();
    }

    @Test
    void resolutionShouldHoldIpv4BeforeIpv6() {
        dns.aaaa(ALICE, "2001:db8::1").a(ALICE, "192.0.2.1").a(ALICE, "192.0.2.2");

        Resolution found = resolver.resolve("Alice.Example");

        assertThat(found)
                .isEqualTo(
                        new Resolution(
                                ips("192.0.2.1", "192.0.2.2", "2001:db8::1"),
                                List.of(ALICE),
                                false));
    }

    @Test
    void resolutionShouldHoldEveryAlias() {
        dns.cname(ALICE, "One.example").cname("one.example", "two.example");
        dns.aaaa("two.example", "2001:db8::2");

        Resolution found = resolver.resolve(ALICE);

        assertThat(found)
                .isEqualTo(
                        new Resolution(
                                ips("2001:db8::2"),
                                List.of(ALICE, "one.example", "two.example"),
                                false));
    }

    @Test
    void resolutionShouldFollowEightAliases() {
        chain(8).a("alias8.example", "192.0.2.8");

        Resolution found = resolver.resolve("alias0.example");

        assertThat(found.addresses()).isEqualTo(ips("192.0.2.8"));
    }

    @Test
    void resolutionShouldEndAfterEightAliases() {
        chain(9).a("alias9.example", "192.0.2.9");

        Resolution found = resolver.resolve("alias0.example");

        assertThat(found.addresses()).isEmpty();
    }

    @Test
    void resolutionShouldEndWhenAliasesRunInCircles() {
        dns.cname(ALICE, BOB).cname(BOB, ALICE);

        Resolution found = resolver.resolve(ALICE);

        assertThat(found).isEqualTo(new Resolution(List.of(), List.of(ALICE, BOB), false));
    }

    @Test
    void resolutionShouldUseTcpWhenTheAnswerIsTruncated() {
        dns.a(ALICE, "192.0.2.1").truncateOverUdp(ALICE);

        Resolution found = resolver.resolve(ALICE);

        assertThat(found).isEqualTo(new Resolution(ips("192.0.2.1"), List.of(ALICE), false));
    }

    @Test
    void resolutionShouldNotFailWhenTheNameDoesNotExist() {
        Resolution found = resolver.resolve(ALICE);

        assertThat(found).isEqualTo(new Resolution(List.of(), List.of(ALICE), false));
    }

    @Test
    void resolutionShouldBeEmptyWhenTheNameIsNone() {
        Resolution found = resolver.resolve("alice..example");

        assertThat(found).isEqualTo(new Resolution(List.of(), List.of(), false));
    }

    @Test
    void resolutionShouldFailWhenTheServerFails() {
        dns.a(ALICE, "192.0.2.1").servfail(ALICE);

        Resolution found = resolver.resolve(ALICE);

        assertThat(found).isEqualTo(new Resolution(List.of(), List.of(ALICE), true));
    }

    @Test
    void resolutionShouldFailInTimeWhenTheServerIsSilent() {
        dns.silent(ALICE);

        Resolution found = assertTimeout(Duration.ofSeconds(5), () -> resolver.resolve(ALICE));

        assertThat(found.failed()).isTrue();
    }

    @Test
    void resolutionShouldComeFromTheNextServerWhenTheFirstFails() {
        dns.servfail(ALICE);
        try (FakeDnsServer next = new FakeDnsServer().a(ALICE, "192.0.2.1");
                DnsResolver both = new DnsResolver(List.of(dns.address(), next.address()))) {
            Resolution found = both.resolve(ALICE);

            assertThat(found).isEqualTo(new Resolution(ips("192.0.2.1"), List.of(ALICE), false));
        }
    }

    @Test
    void resolutionShouldNotRememberEarlierAnswers() {
        resolver.resolve(ALICE);
        dns.a(ALICE, "192.0.2.1");

        Resolution found = resolver.resolve(ALICE);

        assertThat(found.addresses()).isEqualTo(ips("192.0.2.1"));
    }

    @Test
    void resolutionShouldFailWhenTooManyWait() {
        dns.silent(ALICE).a(BOB, "192.0.2.2");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<CompletableFuture<Resolution>> waiting =
                IntStream.range(0, 8)
                        .mapToObj(n -> CompletableFuture.supplyAsync(this::alice, threads))
                        .toList();

        // free turns let Bob through until all eight wait for the silent server
        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> resolver.resolve(BOB).failed());

        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        waiting.forEach(CompletableFuture::join);
        threads.shutdown();
    }

    @Test
    void resolutionShouldFailWhenTheResolverIsClosed() {
        dns.a(ALICE, "192.0.2.1");
        resolver.close();

        Resolution found = resolver.resolve(ALICE);

        assertThat(found.failed()).isTrue();
    }

    @Test
    void closeShouldEndTheThreadsOfTheLibrary() {
        resolver.resolve(ALICE);
        assertThat(selectorThreads()).isPositive();

        resolver.close();

        await().atMost(Duration.ofSeconds(5)).until(() -> selectorThreads() == 0);
    }

    @Test
    void resolverShouldTakeTheServersOfTheSystemWhenNoneIsGiven() {
        assertThatNoException().isThrownBy(() -> new DnsResolver(List.of()).close());
    }

    @Test
    void resolverShouldRefuseServerWithoutAddress() {
        InetSocketAddress unknown = InetSocketAddress.createUnresolved("ns.alice.example", 53);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DnsResolver(List.of(unknown)))
                .withMessageContaining("ns.alice.example");
    }

    private Resolution alice() {
        return resolver.resolve(ALICE);
    }

    private FakeDnsServer chain(int aliases) {
        IntStream.range(0, aliases)
                .forEach(n -> dns.cname("alias" + n + ".example", "alias" + (n + 1) + ".example"));
        return dns;
    }

    private static long selectorThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("dnsjava NIO selector"))
                .count();
    }

    private static List<InetAddress> ips(String... literals) {
        return List.of(literals).stream().map(DnsResolverTest::ip).toList();
    }

    private static InetAddress ip(String literal) {
        try {
            return Address.getByAddress(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
