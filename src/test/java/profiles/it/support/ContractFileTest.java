package profiles.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class ContractFileTest {

    private final ContractFile file = ContractFile.ofTheWar();

    @TestFactory
    Stream<DynamicTest> exampleShouldSatisfyItsSchema() {
        return contents()
                .flatMap(
                        content ->
                                file.names(content + "/examples")
                                        .map(name -> content + "/examples/" + name))
                .distinct()
                .map(example -> DynamicTest.dynamicTest(example, () -> assertSatisfied(example)));
    }

    private void assertSatisfied(String example) {
        String content = example.replaceFirst("/examples/[^/]+$", "");
        var schema = file.schema(file.resolve(content + "/schema"));

        assertThat(schema.validate(file.at(example + "/value"))).isEmpty();
    }

    @Test
    void everyReferenceShouldLeadSomewhere() {
        assertThat(file.references())
                .isNotEmpty()
                .allSatisfy(
                        reference ->
                                assertThat(file.at(reference).isMissingNode())
                                        .as(reference)
                                        .isFalse());
    }

    @Test
    void everySchemaShouldBeUsableToJudge() {
        assertThat(contents().map(content -> content + "/schema"))
                .isNotEmpty()
                .allSatisfy(
                        schema -> {
                            assertThat(file.at(schema).isMissingNode()).as(schema).isFalse();
                            assertThat(file.schema(file.resolve(schema))).isNotNull();
                        });
    }

    @Test
    void onlyFilesShouldBeMereBytes() {
        assertThat(contents().filter(this::isOfBytes))
                .allSatisfy(
                        content ->
                                assertThat(content)
                                        .matches(
                                                ".*/content/(image~1(jpeg|png|webp|gif)"
                                                        + "|text~1(html|css|javascript))"));
    }

    private boolean isOfBytes(String content) {
        return file.isOfBytes(content + "/schema");
    }

    @Test
    void everyOperationShouldSayWhatItIsAbout() {
        assertThat(file.operations())
                .allSatisfy(
                        operation -> {
                            JsonNode described = file.at(operation.location());
                            assertThat(described.path("summary").asString()).isNotBlank();
                            assertThat(described.path("tags")).hasSize(1);
                        });
    }

    @Test
    void everyJsonThatIsSentOrAnsweredShouldHaveAnExample() {
        assertThat(file.operations())
                .flatExtracting(this::successes)
                .filteredOn(content -> content.endsWith("json"))
                .isNotEmpty()
                .allSatisfy(content -> assertThat(file.names(content + "/examples")).isNotEmpty());
    }

    /** The content of its request and of the answers it is meant for. */
    private List<String> successes(Operation operation) {
        Stream<String> answers =
                file.names(operation.location() + "/responses")
                        .filter(status -> status.startsWith("2"))
                        .map(status -> operation.response(Integer.parseInt(status)));
        return Stream.concat(Stream.of(operation.request()), answers)
                .flatMap(this::contentsOf)
                .toList();
    }

    @Test
    void everyOperationShouldNameTheFailuresOfItsKind() {
        assertThat(file.operations())
                .allSatisfy(
                        operation -> {
                            List<String> statuses =
                                    file.names(operation.location() + "/responses").toList();
                            assertThat(statuses).as(operation.path()).contains("401", "500", "503");
                            if (file.names(operation.request() + "/content").count() > 0) {
                                assertThat(statuses)
                                        .as(operation.path())
                                        .contains("408", "413", "415");
                            }
                        });
    }

    @Test
    void everyAnswerShouldCarryTheRequestId() {
        assertThat(responses())
                .allSatisfy(
                        response ->
                                assertThat(file.names(response + "/headers"))
                                        .as(response)
                                        .contains("X-Request-ID"));
    }

    @Test
    void everyFailureShouldBeAProblem() {
        assertThat(
                        file.names("#/components/responses")
                                .map(name -> "#/components/responses/" + name))
                .filteredOn(
                        response ->
                                !response.matches(
                                        ".*/(OwnProfile|SignedIn|Done|CoverPicture|(Profile)?Picture.*|DocsFile.*)"))
                .allSatisfy(
                        response ->
                                assertThat(file.names(response + "/content"))
                                        .as(response)
                                        .containsExactly("application/problem+json"));
    }

    @Test
    void everyOperationShouldHaveItsOwnId() {
        assertThat(file.operations())
                .extracting(
                        operation -> file.at(operation.location()).path("operationId").asString())
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private Stream<String> responses() {
        return file.operations().stream()
                .flatMap(
                        operation ->
                                file.names(operation.location() + "/responses")
                                        .map(
                                                status ->
                                                        operation.response(
                                                                Integer.parseInt(status))))
                .distinct();
    }

    private Stream<String> contents() {
        List<String> bodies = new ArrayList<>(responses().toList());
        file.operations().stream().map(Operation::request).forEach(bodies::add);
        return bodies.stream().flatMap(this::contentsOf);
    }

    private Stream<String> contentsOf(String body) {
        return file.names(body + "/content")
                .map(type -> body + "/content/" + ContractFile.escape(type));
    }
}
