package profiles.run;

import java.nio.file.Path;

/** What a person reads when the service is up: where it is, who may do what, what to try. */
final class Welcome {

    private static final String TEXT =
            """

            Profiles is running at %1$s (Ctrl-C ends it). Log: %2$s

              Admin tag        %3$s
              Admin password   %4$s
              Invitation       %5$s   (any number of registrations)

            To try it:

              # May this identity tag be had?
              curl -s %6$s/api/profiles/verify -H 'Content-Type: application/json' \\
                -d '{"type":"idp","idTag":"alice@%7$s"}'

              # Register; the mail that would be sent is in the log while no mail host is set.
              curl -s %6$s/api/profiles/register -H 'Content-Type: application/json' \\
                -d '{"type":"idp","idTag":"alice@%7$s","email":"alice@%7$s","token":"%5$s"}'

              # Sign in as the admin; "token" of the answer is for: curl -H 'Authorization: Bearer …' %6$s/api/me
              curl -s %6$s/api/auth/login -H 'Content-Type: application/json' \\
                -d '{"idTag":"%3$s","password":"%4$s"}'
            """;

    private Welcome() {}

    static String text(ServerSettings settings, String localAddress, Path log) {
        return TEXT.formatted(
                settings.get(ServerSettings.PUBLIC_URL),
                log,
                settings.get(ServerSettings.ADMIN_ID_TAG),
                settings.get(ServerSettings.ADMIN_PASSWORD),
                settings.get(ServerSettings.INVITATION),
                localAddress,
                settings.provider());
    }
}
