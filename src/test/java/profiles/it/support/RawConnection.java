package profiles.it.support;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A connection to the server under a client that doesn't care for good manners. */
public final class RawConnection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CONTENT_TYPE = "content-type:";

    private final Socket socket;

    private RawConnection(Socket socket) {
        this.socket = socket;
    }

    public static RawConnection to(URI address) {
        try {
            var socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return new RawConnection(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the lines of a request up to its body. */
    public RawConnection sendHead(String requestLine, String... headers) {
        String head = requestLine + " HTTP/1.1\r\nHost: test\r\n" + lines(headers) + "\r\n";
        if (!send(head.getBytes(StandardCharsets.US_ASCII))) {
            throw new IllegalStateException("the server closed before it was asked");
        }
        return this;
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    /** Whether the other side still takes it. */
    public boolean send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether an answer has begun to arrive. */
    public boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** The status of the answer and its media type, or what came instead of one. */
    public String answer() {
        try {
            List<String> head = head(socket.getInputStream()).lines().toList();
            String mediaType =
                    head.stream()
                            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(CONTENT_TYPE))
                            .map(line -> line.substring(CONTENT_TYPE.length()).strip())
                            .findFirst()
                            .orElse("of no type");
            return head.get(0).split(" ")[1] + " " + mediaType;
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The lines of the answer up to its body; "100 Continue" may have come before it. */
    public List<String> finalHead() {
        try {
            List<String> head = head(socket.getInputStream()).lines().toList();
            boolean interim = head.get(0).startsWith("HTTP/1.1 100 ");
            return interim ? head(socket.getInputStream()).lines().toList() : head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that comes until the other side closes the connection. */
    public byte[] rest() {
        try {
            return socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("closed without an answer");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
