package profiles.it.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContractOfPicturesTest {

    private static final byte[] NOTHING = {};
    private static final byte[] JSON = {0x7b, 0x7d};
    private static final byte[] PICTURE = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0};
    private static final String YAML =
            """
            paths:
              /picture:
                get:
                  responses:
                    '200': {$ref: '#/components/responses/Picture'}
                    '206':
                      headers:
                        Content-Range: {required: true, schema: {type: string, pattern: '^bytes '}}
                      content:
                        image/jpeg: {}
                    '302':
                      headers:
                        Location: {required: true, schema: {type: string}}
                    '304': {}
                    '416': {$ref: '#/components/responses/NoSuchRange'}
                head:
                  responses:
                    '200': {$ref: '#/components/responses/Picture'}
                    '416': {$ref: '#/components/responses/NoSuchRange'}
                put:
                  requestBody:
                    content:
                      image/jpeg: {}
                      image/png: {}
                  responses:
                    '200': {content: {application/json: {schema: {type: object}}}}
            components:
              responses:
                Picture:
                  headers:
                    ETag: {required: true, schema: {type: string}}
                  content:
                    image/jpeg: {}
                    image/svg+xml: {schema: {type: string, pattern: '^<svg'}}
                NoSuchRange:
                  content:
                    application/problem+json: {schema: {type: object}}
            """;

    private final Contract contract = new Contract(ContractFile.of(YAML));

    @Test
    void checkShouldAcceptPicture() {
        assertFine(answer(get(), 200, PICTURE, jpeg("ETag", "\"a\"")));
    }

    @Test
    void checkShouldRefusePictureWithoutBytes() {
        assertDrift(answer(get(), 200, NOTHING, jpeg("ETag", "\"a\"")), "body is missing");
    }

    @Test
    void checkShouldRefusePictureOfUndescribedType() {
        Map<String, String> webp = Map.of("Content-Type", "image/webp", "ETag", "\"a\"");

        assertDrift(answer(get(), 200, PICTURE, webp), "media type image/webp is not described");
    }

    @Test
    void checkShouldRefuseDrawingThatBreaksItsSchema() {
        Map<String, String> svg = Map.of("Content-Type", "image/svg+xml", "ETag", "\"a\"");

        assertDrift(answer(get(), 200, PICTURE, svg), "pattern");
    }

    @Test
    void checkShouldAcceptPartOfPicture() {
        assertFine(answer(get(), 206, PICTURE, jpeg("Content-Range", "bytes 0-3/9")));
    }

    @Test
    void checkShouldDemandWhichPartItIs() {
        Map<String, String> headers = Map.of("Content-Type", "image/jpeg");

        assertDrift(answer(get(), 206, PICTURE, headers), "206 Content-Range", "missing");
    }

    @Test
    void checkShouldAcceptRedirection() {
        assertFine(answer(get(), 302, NOTHING, Map.of("Location", "/elsewhere")));
    }

    @Test
    void checkShouldRefuseBodyOfUnchangedPicture() {
        Answer answer = answer(get(), 304, PICTURE, Map.of("Content-Type", "image/jpeg"));

        assertDrift(answer, "304", "no body is described: 4 bytes of image/jpeg");
    }

    @Test
    void checkShouldRefuseUnsatisfiableRangeThatIsNoProblem() {
        assertDrift(answer(get(), 416, PICTURE, jpeg("X-Any", "1")), "416", "image/jpeg");
    }

    @Test
    void checkShouldAcceptHeadOfPicture() {
        assertFine(answer(head(), 200, NOTHING, jpeg("ETag", "\"a\"")));
    }

    @Test
    void checkShouldRefuseHeadOfUndescribedType() {
        Map<String, String> webp = Map.of("Content-Type", "image/webp", "ETag", "\"a\"");

        assertDrift(answer(head(), 200, NOTHING, webp), "media type image/webp is not described");
    }

    @Test
    void checkShouldRefuseHeadWithBody() {
        assertDrift(answer(head(), 200, PICTURE, jpeg("ETag", "\"a\"")), "no body");
    }

    @Test
    void checkShouldAcceptHeadOfFailureWithoutBody() {
        Map<String, String> headers = Map.of("Content-Type", "application/problem+json");

        assertFine(answer(head(), 416, NOTHING, headers));
    }

    @Test
    void checkShouldAcceptSentPicture() {
        Call call = Call.of("PUT", "/picture").body(PICTURE, "image/png");

        assertFine(answer(call, 200, JSON, Map.of("Content-Type", "application/json")));
    }

    @Test
    void checkShouldRefuseSentPictureOfUndescribedType() {
        Call call = Call.of("PUT", "/picture").body(PICTURE, "image/bmp");
        Map<String, String> headers = Map.of("Content-Type", "application/json");

        assertDrift(answer(call, 200, JSON, headers), "request", "image/bmp");
    }

    @Test
    void unexercisedShouldTellHeadFromGet() {
        contract.check(answer(get(), 200, PICTURE, jpeg("ETag", "\"a\"")));

        assertThat(contract.unexercised()).containsExactly("HEAD /picture", "PUT /picture");
    }

    private void assertFine(Answer answer) {
        assertThatCode(() -> contract.check(answer)).doesNotThrowAnyException();
    }

    private void assertDrift(Answer answer, String... parts) {
        assertThatThrownBy(() -> contract.check(answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("contract: " + answer.call().line())
                .hasMessageContainingAll(parts);
    }

    private static Call get() {
        return Call.get("/picture");
    }

    private static Call head() {
        return Call.of("HEAD", "/picture");
    }

    private static Map<String, String> jpeg(String name, String value) {
        return Map.of("Content-Type", "image/jpeg", name, value);
    }

    private static Answer answer(Call call, int status, byte[] body, Map<String, String> headers) {
        var all = new TreeMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new Answer(call, status, HttpHeaders.of(all, (name, value) -> true), body);
    }
}
