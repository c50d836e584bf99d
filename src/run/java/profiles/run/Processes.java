package profiles.run;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Processes known by number; numbers are used again, so the command line must fit as well. */
final class Processes {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Processes() {}

    /**
     * @param argument what only the wanted program has on its command line, such as its directory
     */
    static Optional<ProcessHandle> find(long pid, String argument) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process).anyMatch(argument::equals));
    }

    private static Stream<String> commandLine(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Arrays::stream);
    }

    /** Asks it to end, waits, then ends it by force. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!ended(process, PATIENCE)) {
            process.destroyForcibly();
            ended(process, PATIENCE);
        }
    }

    static boolean ended(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
