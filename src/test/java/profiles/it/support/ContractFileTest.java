package profiles.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
        assertThat(contents().filter(content -> !isOfBytes(content)))
                .isNotEmpty()
                .allSatisfy(content -> file.schema(file.resolve(content + "/schema")));
    }

    @Test
    void onlyPicturesShouldHaveNoSchema() {
        assertThat(contents().filter(this::isOfBytes))
                .allSatisfy(
                        content ->
                                assertThat(content)
                                        .matches(".*/content/image~1(jpeg|png|webp|gif)"));
    }

    private boolean isOfBytes(String content) {
        return file.at(content + "/schema").isMissingNode();
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
                                        ".*/(OwnProfile|SignedIn|Done|CoverPicture|(Profile)?Picture.*)"))
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
        return bodies.stream()
                .flatMap(
                        body ->
                                file.names(body + "/content")
                                        .map(
                                                type ->
                                                        body
                                                                + "/content/"
                                                                + ContractFile.escape(type)));
    }
}
