package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CurrentRequestTest {

    private static final Exchange TEA =
            new Exchange("tea-party-1", InetAddress.getLoopbackAddress());
    private static final Exchange RACE =
            new Exchange("caucus-race-2", InetAddress.getLoopbackAddress());

    private final CurrentRequest current = new CurrentRequest();

    @Test
    void reqIdShouldBeEmptyWithoutRequest() {
        assertThat(current.reqId()).isEmpty();
    }

    @Test
    void threadShouldBearTheIdWhileItWorksOnTheRequest() {
        String own = Thread.currentThread().getName();

        CurrentRequest.begin(TEA);
        String during = Thread.currentThread().getName();
        CurrentRequest.end();

        assertThat(during).isEqualTo(own + " reqId=tea-party-1");
        assertThat(Thread.currentThread().getName()).isEqualTo(own);
    }

    @Test
    void carriedTaskShouldBelongToTheRequestOnAnotherThread() {
        var seen = new StringBuffer();
        Runnable task = within(TEA, () -> CurrentRequest.carriedInto(() -> seen.append(state())));

        CompletableFuture.runAsync(task).join();

        assertThat(seen.toString()).startsWith("tea-party-1 ").endsWith(" reqId=tea-party-1");
    }

    @Test
    void carriedTaskShouldLeaveTheThreadAsItWas() {
        Runnable task = within(TEA, () -> CurrentRequest.carriedInto(() -> {}));

        String after = within(RACE, () -> stateAfter(task));

        assertThat(after).startsWith("caucus-race-2 ").endsWith(" reqId=caucus-race-2");
        assertThat(current.reqId()).isEmpty();
    }

    @Test
    void carriedTaskShouldBeTheTaskItselfWithoutRequest() {
        Runnable task = () -> {};

        assertThat(CurrentRequest.carriedInto(task)).isSameAs(task);
    }

    private String stateAfter(Runnable task) {
        task.run();
        return state();
    }

    private String state() {
        return current.reqId().orElse("none") + " " + Thread.currentThread().getName();
    }

    private static <T> T within(Exchange exchange, Supplier<T> work) {
        CurrentRequest.begin(exchange);
        try {
            return work.get();
        } finally {
            CurrentRequest.end();
        }
    }
}
