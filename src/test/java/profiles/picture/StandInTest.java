package profiles.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import profiles.identity.IdTag;

class StandInTest {

    private static final IdTag ALICE = IdTag.of("alice@example.com");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice Liddell",
                "<script>",
                "&amp; &",
                "]]> x",
                "👩‍👩‍👧 \"'",
                "محمد علي",
                "a\u0301"
            })
    void drawingShouldBeXmlThatSaysTheInitials(String name) throws Exception {
        Document drawing = parsed(StandIn.of(ALICE, name, false));

        assertThat(drawing.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(drawing.getElementsByTagNameNS("*", "text").item(0).getTextContent())
                .isEqualTo(Initials.of(name, ALICE));
    }

    private static Document parsed(StandIn standIn) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(standIn.bytes()));
    }

    @Test
    void drawingShouldHoldNothingThatAPolicyForbids() {
        assertThat(StandIn.of(ALICE, "Alice", false).svg())
                .doesNotContain("style", "script", "href", "url(", "onload");
    }

    @Test
    void communityShouldLookUnlikeAPerson() {
        assertThat(StandIn.of(ALICE, "Alice", true).svg())
                .contains("<rect")
                .doesNotContain("circle");
        assertThat(StandIn.of(ALICE, "Alice", false).svg())
                .contains("<circle")
                .doesNotContain("rect");
    }

    @Test
    void tagShouldDifferWhenTheDrawingDiffers() {
        assertThat(StandIn.of(ALICE, "Alice", false).tag())
                .isEqualTo(StandIn.of(ALICE, "Adam", false).tag())
                .isNotEqualTo(StandIn.of(ALICE, "Bob", false).tag());
    }
}
