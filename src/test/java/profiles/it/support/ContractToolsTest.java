package profiles.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Swagger Parser, on which viewers and generators are built, understands the contract. */
class ContractToolsTest {

    private static SwaggerParseResult parsed() throws IOException {
        var options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        try (InputStream file = ContractToolsTest.class.getResourceAsStream("/openapi.yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new OpenAPIV3Parser().readContents(text, null, options);
        }
    }

    @Test
    void parserShouldFindNothingToComplainAbout() throws IOException {
        SwaggerParseResult result = parsed();

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getSpecVersion()).isEqualTo(SpecVersion.V31);
    }

    @Test
    void parserShouldSeeEveryOperation() throws IOException {
        long seen =
                parsed().getOpenAPI().getPaths().values().stream()
                        .mapToLong(path -> path.readOperations().size())
                        .sum();

        assertThat(seen).isEqualTo(ContractFile.ofTheWar().operations().size());
    }
}
