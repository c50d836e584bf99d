package profiles.directory;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import profiles.config.Settings;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Tells which identity a host name of this server stands for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IdTagOfHostService {

    private static final String API_PREFIX = "cl-o.";

    @Inject IdTagOfHostRepository tags;
    @Inject Settings settings;

    /**
     * @param host the name the request was sent to, without a port
     * @throws ProblemException 404 for a name that stands for nobody
     */
    public IdTagOfHostView get(String host) {
        String name = host.startsWith(API_PREFIX) ? host.substring(API_PREFIX.length()) : host;
        return domain(name)
                .flatMap(tags::find)
                .or(() -> own(host))
                .map(IdTagOfHostView::new)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ProblemType.NOT_FOUND, "No identity has this host."));
    }

    /** Under the domain of a provider are many, of whom none is meant. */
    private Optional<String> domain(String name) {
        return canonical(name).filter(domain -> !settings.identityProviders().contains(domain));
    }

    private Optional<String> own(String host) {
        return canonical(host).filter(canonical(settings.publicUrl().getHost()).orElse("")::equals);
    }

    private static Optional<String> canonical(String name) {
        return IdTag.parse(name).map(IdTag::value).filter(tag -> tag.indexOf('@') < 0);
    }
}
