package profiles.support;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A name server on a free port of this machine, over UDP and TCP, that tells what the test told it.
 * What it knows may change while it runs; names it doesn't know don't exist.
 */
public class FakeDnsServer implements AutoCloseable {

    private static final int LARGEST_MESSAGE = 65535;
    private static final int PORT_ATTEMPTS = 20;

    private final FakeDnsZone zone = new FakeDnsZone();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private ServerSocket tcp;
    private DatagramSocket udp;

    public FakeDnsServer() {
        try {
            bind();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::serveUdp);
        start(this::acceptTcp);
    }

    public FakeDnsServer a(String name, String ip) {
        zone.addAddress(name, ip);
        return this;
    }

    public FakeDnsServer aaaa(String name, String ip) {
        zone.addAddress(name, ip);
        return this;
    }

    public FakeDnsServer cname(String name, String target) {
        zone.addAlias(name, target);
        return this;
    }

    public FakeDnsServer servfail(String name) {
        zone.behave(name, FakeDnsZone.Behaviour.SERVFAIL);
        return this;
    }

    /** Never answers questions about the name. */
    public FakeDnsServer silent(String name) {
        zone.behave(name, FakeDnsZone.Behaviour.SILENT);
        return this;
    }

    /** Tells what it knows about the name over TCP only. */
    public FakeDnsServer truncateOverUdp(String name) {
        zone.behave(name, FakeDnsZone.Behaviour.TRUNCATE_OVER_UDP);
        return this;
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(udp.getLocalAddress(), udp.getLocalPort());
    }

    @Override
    public void close() {
        udp.close();
        closeQuietly(tcp);
        connections.forEach(FakeDnsServer::closeQuietly);
    }

    /** The port is free for TCP; that it is for UDP too is likely, not certain. */
    private void bind() throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        for (int attempt = 1; udp == null; attempt++) {
            tcp = new ServerSocket(0, 50, loopback);
            try {
                udp = new DatagramSocket(tcp.getLocalPort(), loopback);
            } catch (SocketException e) {
                tcp.close();
                if (attempt == PORT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void serveUdp() throws IOException {
        byte[] buffer = new byte[LARGEST_MESSAGE];
        while (!udp.isClosed()) {
            DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
            udp.receive(packet);
            byte[] question = Arrays.copyOf(buffer, packet.getLength());
            Optional<byte[]> answer = zone.answer(question, true);
            if (answer.isPresent()) {
                byte[] bytes = answer.get();
                udp.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
            }
        }
    }

    private void acceptTcp() throws IOException {
        while (!tcp.isClosed()) {
            Socket connection = tcp.accept();
            connections.add(connection);
            start(() -> serveTcp(connection));
        }
    }

    private void serveTcp(Socket connection) throws IOException {
        try (connection) {
            DataInputStream in = new DataInputStream(connection.getInputStream());
            DataOutputStream out = new DataOutputStream(connection.getOutputStream());
            while (true) {
                byte[] question = in.readNBytes(in.readUnsignedShort());
                Optional<byte[]> answer = zone.answer(question, false);
                if (answer.isPresent()) {
                    out.writeShort(answer.get().length);
                    out.write(answer.get());
                    out.flush();
                }
            }
        } finally {
            connections.remove(connection);
        }
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> runUntilClosed(work), "fake DNS server");
        thread.setDaemon(true);
        thread.start();
    }

    private static void runUntilClosed(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            // the socket was closed, by us or by the client
            return;
        }
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
