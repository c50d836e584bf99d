package profiles.it.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process and its children that neither end nor do anything (SIGSTOP) until this is closed. */
public final class FrozenProcesses implements AutoCloseable {

    private final List<String> pids;

    private FrozenProcesses(List<String> pids) {
        this.pids = pids;
    }

    public static FrozenProcesses of(long pid) {
        ProcessHandle parent = ProcessHandle.of(pid).orElseThrow();
        // the parent first, so that it has no more children meanwhile
        signal("-STOP", List.of(String.valueOf(pid)));
        List<String> pids =
                Stream.concat(Stream.of(parent), parent.descendants())
                        .map(process -> String.valueOf(process.pid()))
                        .toList();
        signal("-STOP", pids);
        return new FrozenProcesses(pids);
    }

    private static void signal(String signal, List<String> pids) {
        var command = new ArrayList<>(List.of("kill", signal));
        command.addAll(pids);
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "processes " + pids + " frozen";
    }

    @Override
    public void close() {
        signal("-CONT", pids);
    }
}
