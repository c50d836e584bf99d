package profiles.dns;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * One look-up, used once: follows the aliases of a name (<a
 * href="https://www.rfc-editor.org/rfc/rfc1034#section-3.6.2">RFC 1034, 3.6.2</a>) and collects the
 * addresses at their end. A loop or an overlong chain ends without addresses.
 */
class AddressLookup {

    private static final int MAX_ALIASES = 8;

    private final DnsServers servers;
    private final Deadline deadline;
    private final Set<Name> names = new LinkedHashSet<>();
    private final List<InetAddress> addresses = new ArrayList<>();
    private Name current;
    private boolean failed;
    private boolean deadEnd;

    AddressLookup(DnsServers servers, Name name, Deadline deadline) {
        this.servers = servers;
        this.deadline = deadline;
        this.current = name;
        names.add(name);
    }

    Resolution run() {
        collect(Type.A);
        collect(Type.AAAA);
        return new Resolution(addresses, names.stream().map(AddressLookup::text).toList(), failed);
    }

    private void collect(int type) {
        boolean askAgain = !deadEnd;
        while (askAgain) {
            Optional<Message> answer = servers.ask(current, type, deadline);
            failed |= answer.isEmpty();
            askAgain = answer.isPresent() && read(answer.get().getSection(Section.ANSWER));
        }
    }

    /** Returns whether the answer ends at an alias without saying where that one leads. */
    private boolean read(List<Record> answer) {
        int before = names.size();
        Optional<Name> alias = aliasIn(answer);
        while (alias.isPresent() && moveTo(alias.get())) {
            alias = aliasIn(answer);
        }
        if (deadEnd) {
            return false;
        }
        List<InetAddress> found = addressesIn(answer);
        addresses.addAll(found);
        return found.isEmpty() && names.size() > before;
    }

    private boolean moveTo(Name alias) {
        deadEnd = names.size() > MAX_ALIASES || !names.add(alias);
        current = alias;
        return !deadEnd;
    }

    private Optional<Name> aliasIn(List<Record> answer) {
        return answer.stream()
                .filter(found -> found.getName().equals(current))
                .filter(CNAMERecord.class::isInstance)
                .map(found -> ((CNAMERecord) found).getTarget())
                .findFirst();
    }

    private List<InetAddress> addressesIn(List<Record> answer) {
        return answer.stream()
                .filter(found -> found.getName().equals(current))
                .flatMap(found -> address(found).stream())
                .toList();
    }

    private static Optional<InetAddress> address(Record found) {
        if (found instanceof ARecord a) {
            return Optional.of(a.getAddress());
        }
        if (found instanceof AAAARecord aaaa) {
            return Optional.of(aaaa.getAddress());
        }
        return Optional.empty();
    }

    private static String text(Name name) {
        return name.toString(true).toLowerCase(Locale.ROOT);
    }
}
