package profiles.support;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Address;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** What the fake name server knows, and how it answers. An alias is told alone, without its end. */
class FakeDnsZone {

    enum Behaviour {
        SERVFAIL,
        SILENT,
        TRUNCATE_OVER_UDP
    }

    private static final long TTL = 60;

    private final Map<Name, List<Record>> records = new ConcurrentHashMap<>();
    private final Map<Name, Behaviour> behaviours = new ConcurrentHashMap<>();

    void addAddress(String name, String ip) {
        try {
            InetAddress address = Address.getByAddress(ip);
            Name owner = name(name);
            add(
                    address instanceof Inet4Address
                            ? new ARecord(owner, DClass.IN, TTL, address)
                            : new AAAARecord(owner, DClass.IN, TTL, address));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    void addAlias(String name, String target) {
        add(new CNAMERecord(name(name), DClass.IN, TTL, name(target)));
    }

    void behave(String name, Behaviour behaviour) {
        behaviours.put(name(name), behaviour);
    }

    /** Empty when the question stays without an answer. */
    Optional<byte[]> answer(byte[] question, boolean overUdp) throws IOException {
        Message query = new Message(question);
        Behaviour behaviour = behaviours.get(query.getQuestion().getName());
        if (behaviour == Behaviour.SILENT) {
            return Optional.empty();
        }
        Message answer = emptyAnswer(query);
        if (behaviour == Behaviour.SERVFAIL) {
            answer.getHeader().setRcode(Rcode.SERVFAIL);
        } else if (behaviour == Behaviour.TRUNCATE_OVER_UDP && overUdp) {
            answer.getHeader().setFlag(Flags.TC);
        } else {
            tell(query.getQuestion(), answer);
        }
        return Optional.of(answer.toWire());
    }

    private void tell(Record question, Message answer) {
        List<Record> known = records.get(question.getName());
        if (known == null) {
            answer.getHeader().setRcode(Rcode.NXDOMAIN);
            return;
        }
        known.stream()
                .filter(r -> r.getType() == question.getType() || r.getType() == Type.CNAME)
                .forEach(r -> answer.addRecord(r, Section.ANSWER));
    }

    private static Message emptyAnswer(Message query) {
        Message answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.AA);
        answer.addRecord(query.getQuestion(), Section.QUESTION);
        return answer;
    }

    private void add(Record added) {
        records.computeIfAbsent(added.getName(), n -> new CopyOnWriteArrayList<>()).add(added);
    }

    private static Name name(String text) {
        try {
            return Name.fromString(text, Name.root);
        } catch (TextParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
