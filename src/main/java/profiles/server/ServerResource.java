package profiles.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import profiles.auth.Anyone;
import profiles.config.Settings;
import profiles.http.BodyFilter;
import profiles.http.JsonText;
import profiles.image.ImageLimits;
import profiles.password.PasswordPolicy;
import profiles.profile.ExtraFields;
import profiles.profile.ProfileName;

/** The server's own description. */
@Path("api/server")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServerResource {

    @Inject Settings settings;

    @GET
    @Anyone
    public ServerView get() {
        return new ServerView(
                settings.serverName(),
                settings.publicUrl().toString(),
                settings.identityProviders(),
                new ServerView.Policies(
                        "invitation",
                        !settings.localAddresses().isEmpty(),
                        settings.communitiesByInvitation() ? "invitation" : "anyone",
                        PasswordPolicy.MIN_LENGTH,
                        PasswordPolicy.MAX_LENGTH),
                new ServerView.Limits(
                        BodyFilter.MAX_BYTES,
                        JsonText.MAX_DEPTH,
                        ProfileName.MAX_LENGTH,
                        ExtraFields.MAX_KEYS,
                        ExtraFields.MAX_KEY_LENGTH,
                        ExtraFields.MAX_VALUE_LENGTH,
                        ExtraFields.MAX_BYTES,
                        ImageLimits.MAX_BYTES,
                        ImageLimits.MAX_PIXELS,
                        ImageLimits.MAX_SIDE));
    }
}
