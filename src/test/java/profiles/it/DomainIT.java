package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.support.FakeDnsServer;

/** Identities under a domain of one's own, judged by real DNS answers. */
@ServerTest
class DomainIT {

    private static final String LOCAL_V4 = "203.0.113.7";
    private static final String LOCAL_V6 = "2001:db8::7";
    private static final String ELSEWHERE = "198.51.100.9";

    private final String domain = "d" + UUID.randomUUID().toString().substring(0, 8) + ".test";

    private Answer verify(ProfilesApi api) {
        return api.verify("alice@" + domain, "domain");
    }

    private static JsonObject verdict(boolean available, String idTagError, String appError) {
        return json(
                """
                {"available": %s, "idTagError": "%s", "appDomainError": "%s"}""",
                available, idTagError, appError);
    }

    @Test
    void verifyShouldAcceptDomainThatLeadsHere(ProfilesApi api, FakeDnsServer dns) {
        dns.a("cl-o." + domain, LOCAL_V4).a(domain, LOCAL_V4);

        var data = verify(api).data();

        assertThat(data)
                .containsAllEntriesOf(verdict(true, "", ""))
                .containsAllEntriesOf(
                        json(
                                "{\"apiAddress\": \"%s\", \"appAddress\": \"%s\"}",
                                LOCAL_V4, LOCAL_V4));
    }

    @Test
    void verifyShouldFollowAliasesAndIpv6(ProfilesApi api, FakeDnsServer dns) {
        dns.cname("cl-o." + domain, "a." + domain).cname("a." + domain, "b." + domain);
        dns.aaaa("b." + domain, LOCAL_V6).cname(domain, "node.profiles.example");

        assertThat(verify(api).data()).containsAllEntriesOf(verdict(true, "", ""));
    }

    @Test
    void verifyShouldSayAddressWhenApiLeadsElsewhere(ProfilesApi api, FakeDnsServer dns) {
        dns.a("cl-o." + domain, ELSEWHERE).a(domain, LOCAL_V4);

        assertThat(verify(api).data())
                .containsAllEntriesOf(verdict(false, "address", ""))
                .containsAllEntriesOf(json("{\"apiAddress\": \"%s\"}", ELSEWHERE));
    }

    @Test
    void verifyShouldSayNodnsForApplicationWithoutRecord(ProfilesApi api, FakeDnsServer dns) {
        dns.a("cl-o." + domain, LOCAL_V4);

        assertThat(verify(api).data()).containsAllEntriesOf(verdict(false, "", "nodns"));
    }

    @Test
    void verifyShouldSayNodnsWhenNameServerFails(ProfilesApi api, FakeDnsServer dns) {
        dns.servfail("cl-o." + domain).a(domain, LOCAL_V4);

        assertThat(verify(api).data()).containsAllEntriesOf(verdict(false, "nodns", ""));
    }

    @Test
    void verifyShouldSayNodnsWhenNameServerIsSilent(ProfilesApi api, FakeDnsServer dns) {
        dns.silent("cl-o." + domain).a(domain, LOCAL_V4);

        assertThat(verify(api).data()).containsAllEntriesOf(verdict(false, "nodns", ""));
    }

    @Test
    void verifyShouldLookAtTheGivenApplicationDomain(ProfilesApi api, FakeDnsServer dns) {
        dns.a("cl-o." + domain, LOCAL_V4).a("app." + domain, LOCAL_V4).a(domain, ELSEWHERE);

        var data =
                api.verify(
                                json(
                                        """
                                        {"idTag": "alice@%s", "type": "domain", "appDomain": "app.%s"}""",
                                        domain, domain))
                        .data();

        assertThat(data).containsAllEntriesOf(verdict(true, "", ""));
    }

    @Test
    void registerShouldTakeDomainThatLeadsHere(ProfilesApi api, FakeDnsServer dns) {
        dns.a("cl-o." + domain, LOCAL_V4).a(domain, LOCAL_V4);

        var data = api.tryRegister(registration()).expect(201).data();

        assertThat(data.getString("idTag")).isEqualTo("alice@" + domain);
    }

    @Test
    void registerShouldRefuseDomainThatLeadsElsewhere(ProfilesApi api, FakeDnsServer dns) {
        dns.a("cl-o." + domain, ELSEWHERE).a(domain, LOCAL_V4);

        var refusal = api.tryRegister(registration()).expect(400);

        assertThat(refusal.refusedMembers()).containsExactly("/idTag");
    }

    @Test
    void hostOfADomainShouldStandForTheOnlyOneUnderIt(ProfilesApi api, FakeDnsServer dns) {
        dns.a("cl-o." + domain, LOCAL_V4).a(domain, LOCAL_V4);
        api.tryRegister(registration("alice@" + domain)).expect(201);

        for (String host : List.of(domain, "cl-o." + domain, domain.toUpperCase(Locale.ROOT))) {
            assertThat(idTagOf(host, api).expect(200).body())
                    .isEqualTo(json("{\"idTag\": \"alice@%s\"}", domain));
        }
    }

    @Test
    void hostOfADomainShouldStandForTheBareTagBeforeAll(ProfilesApi api, FakeDnsServer dns) {
        dns.a("cl-o." + domain, LOCAL_V4).a(domain, LOCAL_V4);
        api.tryRegister(registration("alice@" + domain)).expect(201);
        api.tryRegister(registration(domain)).expect(201);

        assertThat(idTagOf("cl-o." + domain, api).expect(200).body())
                .isEqualTo(json("{\"idTag\": \"%s\"}", domain));
    }

    @Test
    void hostOfADomainShouldStandForNobodyWhenSeveralAreUnderIt(
            ProfilesApi api, FakeDnsServer dns) {
        dns.a("cl-o." + domain, LOCAL_V4).a(domain, LOCAL_V4);
        api.tryRegister(registration("alice@" + domain)).expect(201);
        api.tryRegister(registration("bob@" + domain)).expect(201);

        idTagOf(domain, api).expect(404);
    }

    @Test
    void hostOfAProviderOrOfNobodyShouldStandForNobody(ProfilesApi api) {
        api.register(People.alice());

        for (String host :
                List.of("example.com", "cl-o.example.com", domain, "localhost", "[::1]")) {
            idTagOf(host, api).expect(404);
        }
    }

    private static Answer idTagOf(String host, ProfilesApi api) {
        return api.send(Call.get("/.well-known/cloudillo/id-tag").header("Host", host));
    }

    private JsonObject registration() {
        return registration("alice@" + domain);
    }

    private static JsonObject registration(String idTag) {
        return json(
                """
                {"type": "domain", "idTag": "%s", "email": "alice@mail.test", "token": "%s"}""",
                idTag, ProfilesApi.INVITATION);
    }
}
