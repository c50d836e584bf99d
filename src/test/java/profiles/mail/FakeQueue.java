package profiles.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** The outbox in memory: what is due goes out once, what became of it is noted. */
class FakeQueue extends MailQueueService {

    final Queue<DueMail> due = new ArrayDeque<>();
    final List<String> outcomes = new ArrayList<>();

    @Override
    public Optional<DueMail> claim() {
        return Optional.ofNullable(due.poll());
    }

    @Override
    public void sent(long id) {
        outcomes.add(id + " sent");
    }

    @Override
    public void logged(long id) {
        outcomes.add(id + " logged");
    }

    @Override
    public void failed(long id, MailFailure failure) {
        outcomes.add(id + " " + failure.consequence());
    }

    @Override
    public int giveUpExpired() {
        return 0;
    }
}
