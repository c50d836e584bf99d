package profiles.it.support;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code openapi.yaml}, read: its operations, and its schemas ready to judge. */
final class ContractFile {

    private static final String RESOURCE = "/openapi.yaml";
    private static final String IRI = "https://profiles.test/openapi";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private static final YAMLMapper STRICT =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final List<Operation> operations = new ArrayList<>();

    private ContractFile(JsonNode document) {
        this.document = document;
        var config = SchemaRegistryConfig.builder().locale(Locale.ROOT).build();
        registry =
                SchemaRegistry.withDefaultDialect(
                        Dialects.getOpenApi31(),
                        builder ->
                                builder.schemas(Map.of(IRI, document.toString()))
                                        .schemaRegistryConfig(config));
        at("#/paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().propertyNames().stream()
                                        .filter(METHODS::contains)
                                        .forEach(method -> add(path.getKey(), method)));
    }

    /** The file as it goes into the WAR. */
    static ContractFile ofTheWar() {
        try (InputStream file = ContractFile.class.getResourceAsStream(RESOURCE)) {
            return new ContractFile(STRICT.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContractFile of(String yaml) {
        return new ContractFile(STRICT.readTree(yaml));
    }

    private void add(String path, String method) {
        operations.add(
                new Operation(
                        this,
                        method.toUpperCase(Locale.ROOT),
                        path,
                        "#/paths/" + escape(path) + "/" + method));
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The operation that serves the path; one without parameters wins. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> operation.matches(path))
                .min((a, b) -> Boolean.compare(a.path().contains("{"), b.path().contains("{")));
    }

    /** The node at a pointer into the file, {@code $ref}s followed. */
    JsonNode at(String location) {
        return document.at(resolve(location).substring(1));
    }

    /** Where a pointer leads once the {@code $ref}s on its last step are followed. */
    String resolve(String location) {
        JsonNode node = document.at(location.substring(1));
        return node.isObject() && node.has("$ref") && !node.has("type")
                ? resolve(node.get("$ref").asString())
                : location;
    }

    /** What the {@code $ref}s say, each once. */
    Set<String> references() {
        return document.findValuesAsString("$ref").stream().collect(Collectors.toSet());
    }

    /** Whether a schema is that of a file, of which nothing more is said, or not even that. */
    boolean isOfBytes(String schema) {
        JsonNode described = at(schema);
        return described.isMissingNode() || described.path("format").asString().equals("binary");
    }

    Schema schema(String location) {
        return registry.getSchema(SchemaLocation.of(IRI + location));
    }

    /** Names under a node, none when it isn't there. */
    Stream<String> names(String location) {
        return at(location).propertyNames().stream();
    }

    static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
