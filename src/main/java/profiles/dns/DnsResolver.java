package profiles.dns;

public class DnsResolver {
    public DnsResolver(java.util.List<java.net.InetSocketAddress> s) {}

    public void close() {}
}
