package profiles.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import profiles.config.Settings;
import profiles.dns.DnsResolver;
import profiles.dns.DomainCheck;
import profiles.identity.ReservedNames;

/** Makes the checks of identity tags out of the settings. */
@ApplicationScoped
public class RegistrationProducer {

    @Produces
    @Singleton
    ReservedNames reservedNames(Settings settings) {
        return new ReservedNames(settings.reservedNames());
    }

    @Produces
    @Singleton
    DnsResolver dnsResolver(Settings settings) {
        return new DnsResolver(settings.dnsServers());
    }

    void close(@Disposes DnsResolver resolver) {
        resolver.close();
    }

    @Produces
    @Singleton
    DomainCheck domainCheck(DnsResolver resolver, Settings settings) {
        return new DomainCheck(resolver, settings.localAddresses());
    }
}
