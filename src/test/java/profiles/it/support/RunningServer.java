package profiles.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import profiles.support.FakeDnsServer;

/** The one server all tests of a JVM share, with its surroundings and the contract it keeps. */
final class RunningServer implements AutoCloseable {

    private static final Path DIRECTORY = Path.of("target", "it").toAbsolutePath();

    private final Contract contract = new Contract(ContractFile.ofTheWar());
    private final Surroundings surroundings;
    private final PayaraMicro payara;
    private final Mailbox mailbox;
    private Session admin;

    private RunningServer(Surroundings surroundings, PayaraMicro payara) {
        this.surroundings = surroundings;
        this.payara = payara;
        mailbox = new Mailbox(surroundings.mail());
    }

    static RunningServer start() {
        try {
            Files.createDirectories(DIRECTORY);
            return start(new Surroundings(), PayaraMicro.freeAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunningServer start(Surroundings surroundings, URI address) throws IOException {
        try {
            var settings = surroundings.settings(address);
            var payara = PayaraMicro.start(address, DIRECTORY, settings);
            return new RunningServer(surroundings, payara);
        } catch (IOException | RuntimeException e) {
            surroundings.close();
            throw e;
        }
    }

    /** A driver on a network of its own, so that rate limits of others don't reach it. */
    ProfilesApi api() {
        return new ProfilesApi(payara.address(), contract, someNetwork(), null, this::admin);
    }

    private synchronized Session admin() {
        if (admin == null) {
            admin = api().login(People.ADMIN);
        }
        return admin;
    }

    private static String someNetwork() {
        var random = ThreadLocalRandom.current();
        return "10.%d.%d.%d"
                .formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    Mailbox mailbox() {
        return mailbox;
    }

    Contract contract() {
        return contract;
    }

    DataSource database() {
        return surroundings.database();
    }

    FakeDnsServer dns() {
        return surroundings.dns();
    }

    ServerLog log() {
        return payara.log();
    }

    @Override
    public void close() {
        try (surroundings) {
            payara.close();
        }
    }
}
