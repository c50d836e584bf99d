package profiles.it.support;

import com.icegreen.greenmail.util.GreenMail;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import profiles.run.EmbeddedDatabase;
import profiles.run.Ports;

/**
 * Two servers on one database of their own, started in the same moment while it was empty. Tests
 * may break what they like of it, and mend it again.
 */
public final class TwoNodes implements AutoCloseable {

    private final Contract contract = new Contract(ContractFile.ofTheWar());
    private final Surroundings surroundings = new Surroundings();
    private final Mailbox mailbox = new Mailbox(surroundings.mail());
    private final Node first;
    private final Node second;

    private TwoNodes() {
        int port = Ports.free();
        var settings = surroundings.settings(URI.create("http://127.0.0.1:" + port));
        first = new Node("first", port, settings, this::api);
        second = new Node("second", Ports.free(), settings, this::api);
    }

    static TwoNodes start() {
        var nodes = new TwoNodes();
        Runtime.getRuntime().addShutdownHook(new Thread(nodes::kill, "kill-nodes"));
        try {
            nodes.each().forEach(Node::start);
            nodes.each().forEach(Node::awaitReady);
            return nodes;
        } catch (RuntimeException e) {
            nodes.close();
            throw e;
        }
    }

    private ProfilesApi api(URI address) {
        var random = ThreadLocalRandom.current();
        String network = "10.%d.%d.1".formatted(random.nextInt(256), random.nextInt(256));
        return new ProfilesApi(
                address, contract, network, null, () -> first.api().login(People.ADMIN));
    }

    public Node first() {
        return first;
    }

    public Node second() {
        return second;
    }

    public Stream<Node> each() {
        return Stream.of(first, second);
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    /** Where both send their mails; stopped and started again it has the same port. */
    public GreenMail mail() {
        return surroundings.mail();
    }

    /** Stopped and started again it has the same port and data. */
    public EmbeddedDatabase postgres() {
        return surroundings.postgres();
    }

    public DataSource database() {
        return surroundings.database();
    }

    private void kill() {
        each().forEach(Node::kill);
    }

    @Override
    public void close() {
        try (surroundings) {
            kill();
        }
    }
}
