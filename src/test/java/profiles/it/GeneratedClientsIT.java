package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;

/**
 * Clients that openapi-generator makes of the contract compile, and make a round through the
 * server. With the Maven profile {@code clients}, which has them made.
 */
@ServerTest
@Timeout(600)
@EnabledIfSystemProperty(named = "profiles.clients", matches = ".+")
class GeneratedClientsIT {

    private static final Path CLIENTS = Path.of(System.getProperty("profiles.clients", "target"));
    private static final Path ROUNDS = Path.of("src/test/clients");
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private List<String> arguments;

    @BeforeEach
    void register(ProfilesApi api, Mailbox mailbox) {
        Person alice = People.alice();
        Person bob = People.bob();
        api.signUp(alice, mailbox);
        arguments =
                List.of(
                        api.address().toString(),
                        ProfilesApi.INVITATION,
                        bob.idTag(),
                        bob.email(),
                        alice.idTag(),
                        alice.password());
    }

    @Test
    void clientInJavaShouldMakeTheRound() throws IOException, InterruptedException {
        Path classes = Files.createDirectories(CLIENTS.resolve("java/classes"));
        var compilation = new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", CLASS_PATH));
        compilation.addAll(List.of("-d", classes.toString(), ROUNDS + "/RoundTrip.java"));
        compilation.addAll(sources(CLIENTS.resolve("java/src/main/java")));

        int result =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, compilation.toArray(String[]::new));

        assertThat(result).isZero();
        String classPath = classes + File.pathSeparator + CLASS_PATH;
        assertMakesTheRound(Path.of("."), List.of("java", "-cp", classPath, "RoundTrip"));
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
        }
    }

    @Test
    void clientInTypeScriptShouldMakeTheRound() throws IOException, InterruptedException {
        Path folder = CLIENTS.resolve("typescript");
        for (String file : List.of("round-trip.ts", "tsconfig.json")) {
            Files.copy(
                    ROUNDS.resolve(file),
                    folder.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        run(
                folder,
                List.of(
                        "npm",
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "typescript@5.9",
                        "esbuild@0.25"));

        assertThat(run(folder, List.of("npx", "tsc", "--noEmit", "-p", "."))).isEmpty();

        run(
                folder,
                List.of(
                        "npx",
                        "esbuild",
                        "round-trip.ts",
                        "--bundle",
                        "--format=esm",
                        "--outfile=dist/round-trip.js"));
        assertMakesTheRound(folder, List.of("node", "dist/round-trip.js"));
    }

    private void assertMakesTheRound(Path folder, List<String> program)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(program);
        command.addAll(arguments);

        assertThat(run(folder, command).strip()).isEqualTo("made the round");
    }

    /** What it prints; the test fails where it does. */
    private static String run(Path folder, List<String> command)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
