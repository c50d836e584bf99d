package profiles.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import profiles.auth.Anyone;
import profiles.auth.Authenticated;
import profiles.auth.Caller;
import profiles.http.Exchange;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;

/** Signing in and out, and passwords. */
@Path("api/auth")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {

    private static final MessageView ANSWER_TO_ALL =
            new MessageView("If there is such an account, a mail with a link is on its way.");

    @Inject SignInService signIn;
    @Inject PasswordLinkService links;
    @Inject OwnPasswordService ownPassword;
    @Inject ForgotPasswordService forgotPassword;
    @Inject RateLimitService limits;

    @POST
    @Path("login")
    @Anyone
    @Consumes(MediaType.APPLICATION_JSON)
    public SignedInView signIn(@Context HttpServletRequest http, SignInRequest request) {
        return signIn.signIn(request, Exchange.of(http).network());
    }

    @POST
    @Path("logout")
    @Authenticated
    public void signOut(@Context SecurityContext security) {
        signIn.signOut(Caller.of(security));
    }

    @GET
    @Path("login-token")
    @Authenticated
    public SignedInView refresh(@Context SecurityContext security) {
        return signIn.refresh(Caller.of(security));
    }

    @POST
    @Path("set-password")
    @Anyone
    @Consumes(MediaType.APPLICATION_JSON)
    public SignedInView setPassword(@Context HttpServletRequest http, SetPasswordRequest request) {
        return links.setPassword(request, Exchange.of(http).network());
    }

    @POST
    @Path("password")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public void changePassword(
            @Context SecurityContext security,
            @Context HttpServletRequest http,
            ChangePasswordRequest request) {
        ownPassword.change(Caller.of(security), request, Exchange.of(http).network());
    }

    @POST
    @Path("forgot-password")
    @Anyone
    @Consumes(MediaType.APPLICATION_JSON)
    public MessageView forgotPassword(
            @Context HttpServletRequest http, ForgotPasswordRequest request) {
        String subject = request.subject();
        limits.use(RateLimit.FORGOT_BY_NETWORK, Exchange.of(http).network());
        forgotPassword.mailLinks(subject);
        return ANSWER_TO_ALL;
    }
}
