package profiles.account;

/** Where an identity's application is. */
public record AppDomainView(String appDomain) {}
