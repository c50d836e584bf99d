package profiles.it.support;

import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import profiles.support.FakeDnsServer;

/**
 * Starts the server before the first test that needs it, stops it after the last of the JVM, and
 * hands tests what they talk to: {@link ProfilesApi}, {@link Mailbox}, {@link ServerLog}, {@link
 * Contract}, the {@link FakeDnsServer} it asks and the {@link DataSource} of its database.
 */
public final class ProfilesServer implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ProfilesServer.class);

    private static final Map<Class<?>, Function<RunningServer, Object>> GIVEN =
            Map.of(
                    ProfilesApi.class, RunningServer::api,
                    Mailbox.class, RunningServer::mailbox,
                    ServerLog.class, RunningServer::log,
                    Contract.class, RunningServer::contract,
                    FakeDnsServer.class, RunningServer::dns,
                    DataSource.class, RunningServer::database);

    @Override
    public void beforeAll(ExtensionContext context) {
        server(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.get(parameter.getParameter().getType()).apply(server(context));
    }

    private static RunningServer server(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        RunningServer.class, key -> RunningServer.start(), RunningServer.class);
    }
}
