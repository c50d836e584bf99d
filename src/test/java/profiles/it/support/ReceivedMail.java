package profiles.it.support;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** A mail as it arrived: both of its bodies decoded. */
public record ReceivedMail(String subject, String text, String html) {

    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"<>]+/(welcome|reset)/([A-Za-z0-9_-]+)");

    static ReceivedMail of(MimeMessage message) {
        try {
            return new ReceivedMail(
                    message.getSubject(), part(message, "text/plain"), part(message, "text/html"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The links of the plain text that lead to our pages. */
    List<MailedLink> links() {
        return LINK.matcher(text)
                .results()
                .map(
                        found ->
                                new MailedLink(
                                        URI.create(found.group()), found.group(1), found.group(2)))
                .toList();
    }

    /** The content of the first part of this type; empty when there is none. */
    private static String part(Part part, String mediaType) throws MessagingException, IOException {
        if (part.isMimeType(mediaType)) {
            return part.getContent().toString();
        }
        if (!(part.getContent() instanceof Multipart parts)) {
            return "";
        }
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart inner = parts.getBodyPart(i);
            String content = part(inner, mediaType);
            if (!content.isEmpty()) {
                return content;
            }
        }
        return "";
    }
}
