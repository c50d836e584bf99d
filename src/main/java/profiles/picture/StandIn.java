package profiles.picture;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import profiles.crypto.Sha256;
import profiles.identity.IdTag;
import profiles.visibility.VisibleProfile;

/**
 * What is drawn for a profile without a picture: initials, round for people and square for
 * communities. Nothing but shapes and text, which no content security policy minds.
 */
public record StandIn(String svg) {

    static final String MEDIA_TYPE = "image/svg+xml";

    private static final String PERSON = "<circle cx=\"40\" cy=\"40\" r=\"40\" fill=\"%s\"/>";
    private static final String COMMUNITY =
            "<rect width=\"80\" height=\"80\" rx=\"12\" fill=\"%s\"/>";
    private static final String DRAWING =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 80 80">\
            %s<text x="40" y="40" dy=".36em" fill="#fff" font-family="sans-serif" font-size="32" \
            text-anchor="middle">%s</text></svg>
            """;

    static StandIn of(VisibleProfile profile) {
        return of(profile.idTag(), profile.name(), profile.isCommunity());
    }

    static StandIn of(IdTag idTag, String name, boolean community) {
        String shape = (community ? COMMUNITY : PERSON).formatted(Palette.colorOf(idTag));
        return new StandIn(DRAWING.formatted(shape, escaped(Initials.of(name, idTag))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    byte[] bytes() {
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /** Of its entity tag; differs whenever the drawing differs. */
    String tag() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(svg));
    }
}
