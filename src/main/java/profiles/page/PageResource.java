package profiles.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import profiles.auth.Anyone;
import profiles.http.Exchange;
import profiles.page.PasswordForm.Kind;

/** The pages behind mailed links. Nothing of them is kept, framed, or told to other sites. */
@Path("")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class PageResource {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject PasswordPages pages;
    @Inject ForgotPages forgot;

    @GET
    @Path("welcome/{refId}")
    @Anyone
    public Response welcome(
            @PathParam("refId") String refId,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context HttpServletRequest http) {
        return answer(pages.open(Kind.WELCOME, refId, request(uri, headers, http)));
    }

    @POST
    @Path("welcome/{refId}")
    @Anyone
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @PathParam("refId") String refId,
            @FormParam("password") String password,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context HttpServletRequest http) {
        return answer(pages.save(Kind.WELCOME, refId, password, request(uri, headers, http)));
    }

    @GET
    @Path("reset/{refId}")
    @Anyone
    public Response reset(
            @PathParam("refId") String refId,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context HttpServletRequest http) {
        return answer(pages.open(Kind.RESET, refId, request(uri, headers, http)));
    }

    @POST
    @Path("reset/{refId}")
    @Anyone
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replace(
            @PathParam("refId") String refId,
            @FormParam("password") String password,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context HttpServletRequest http) {
        return answer(pages.save(Kind.RESET, refId, password, request(uri, headers, http)));
    }

    @GET
    @Path("reset")
    @Anyone
    public Response ask(
            @Context UriInfo uri, @Context HttpHeaders headers, @Context HttpServletRequest http) {
        return answer(forgot.ask(request(uri, headers, http)));
    }

    @POST
    @Path("reset")
    @Anyone
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendLink(
            @FormParam("account") String account,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context HttpServletRequest http) {
        return answer(forgot.sendLink(account, request(uri, headers, http)));
    }

    private static PageRequest request(UriInfo uri, HttpHeaders headers, HttpServletRequest http) {
        return PageRequest.of(
                uri.getPath(false),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                Exchange.of(http).network());
    }

    private static Response answer(PageAnswer page) {
        Response.ResponseBuilder response =
                Response.status(page.status())
                        .entity(page.html())
                        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                        .header("Referrer-Policy", "no-referrer")
                        .header("Cache-Control", "no-store")
                        .header("Vary", "Accept-Language");
        page.headers().forEach(response::header);
        return response.build();
    }
}
