package profiles.http;

import java.net.*;

public record Network(InetAddress a) {
    public static Network parse(String s) {
        try {
            return new Network(org.xbill.DNS.Address.getByAddress(s));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address");
        }
    }

    public boolean contains(InetAddress b) {
        return a.equals(b);
    }

    public static Network of(InetAddress a, int x, int y) {
        return new Network(a);
    }
}
