package profiles;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import profiles.auth.AdminOnly;
import profiles.auth.Anyone;
import profiles.auth.Authenticated;

/** The rules of the house: what may know what, and who may do what. */
@AnalyzeClasses(packages = "profiles", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] BASE = {
        "profiles.problem..",
        "profiles.http..",
        "profiles.config..",
        "profiles.crypto..",
        "profiles.database..",
        "profiles.event..",
        "profiles.identity..",
        "profiles.dns..",
        "profiles.auth..",
        "profiles.ratelimit..",
        "profiles.password..",
        "profiles.text..",
        "profiles.image.."
    };

    private static final String[] HTTP_AND_ACCESS = {"profiles.http..", "profiles.auth.."};

    /** They answer before JAX-RS and the settings' beans are there. */
    private static final DescribedPredicate<JavaClass> AT_WORK_BEFORE_THE_BEANS =
            named(
                    "at work before the beans",
                    "profiles.database.ProfilesDataSource",
                    "profiles.database.DatabaseMigration",
                    "profiles.database.DatabaseWait");

    /** A static body has nothing injected; the wait ends before there are beans. */
    private static final DescribedPredicate<JavaClass> TELLING_THE_TIME_THEMSELVES =
            named(
                    "telling the time themselves",
                    "profiles.config.SettingsProducer",
                    "profiles.http.ProblemBody",
                    "profiles.database.DatabaseWait");

    /** Works before there are services. */
    private static final DescribedPredicate<JavaClass> STARTED_BY_THE_SERVER =
            named("started by the server", "profiles.database.DatabaseMigration");

    @ArchTest
    static final ArchRule packagesShouldFormNoCycles =
            slices().matching("profiles.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule basePackagesShouldKnowNoFeature =
            noClasses()
                    .that()
                    .resideInAnyPackage(BASE)
                    .should()
                    .dependOnClassesThat(
                            describe(
                                    "are of a feature",
                                    type ->
                                            type.getPackageName().startsWith("profiles.")
                                                    && !type.getPackageName().equals("profiles")
                                                    && isFeature(type)));

    @ArchTest
    static final ArchRule mailShouldNotKnowWhoWritesIt =
            noClasses()
                    .that()
                    .resideInAPackage("profiles.mail..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "profiles.profile..",
                            "profiles.account..",
                            "profiles.registration..",
                            "profiles.signin..",
                            "profiles.ref..",
                            "profiles.page..",
                            "profiles.notice..",
                            "profiles.server..");

    @ArchTest
    static final ArchRule onlyResourcesOfFeaturesShouldKnowHttp =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(HTTP_AND_ACCESS)
                    .and()
                    .haveSimpleNameNotEndingWith("Resource")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyRepositoriesShouldUseTheEntityManager =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Repository")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManagerFactory.class);

    @ArchTest
    static final ArchRule servicesShouldBeSessionBeans =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Service")
                    .should()
                    .beAnnotatedWith(Stateless.class)
                    .orShould()
                    .beAnnotatedWith(Singleton.class);

    @ArchTest
    static final ArchRule sessionBeansShouldBeServices =
            classes()
                    .that(areSessionBeans())
                    .and(not(STARTED_BY_THE_SERVER))
                    .should()
                    .haveSimpleNameEndingWith("Service")
                    .orShould()
                    .haveSimpleNameEndingWith("Timer");

    /** The server gives up a timer that failed twice, so it holds nothing that can fail. */
    @ArchTest
    static final ArchRule schedulesShouldBeInTimers =
            methods()
                    .that()
                    .areAnnotatedWith(Schedule.class)
                    .or()
                    .areAnnotatedWith(Schedules.class)
                    .or()
                    .areAnnotatedWith(Timeout.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Timer");

    @ArchTest
    static final ArchRule onlySessionBeansShouldDemarcateTransactions =
            noClasses()
                    .that(not(areSessionBeans()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.transaction..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("jakarta\\.ejb\\.Transaction.*");

    @ArchTest
    static final ArchRule methodsOfSessionBeansShouldBePublicWhenCalledFromOutside =
            methods()
                    .that()
                    .areDeclaredInClassesThat(areSessionBeans())
                    .and()
                    .areNotPublic()
                    .should(notBeCalledFromOtherClasses());

    @ArchTest
    static final ArchRule resourcesShouldNotTouchEntities =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Resource")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule endpointsShouldBeInResources =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule endpointsShouldSayWhoMayCallThem =
            methods()
                    .that()
                    .areMetaAnnotatedWith(HttpMethod.class)
                    .should(carryExactlyOneOf(Anyone.class, Authenticated.class, AdminOnly.class));

    /** Payara's own filter asks its login module wherever it meets one of these. */
    @ArchTest
    static final ArchRule nothingShouldUseTheRolesOfTheServer =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(PermitAll.class.getPackageName() + "..");

    @ArchTest
    static final ArchRule onlyTheSettingsShouldReadTheConfiguration =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("profiles.config..")
                    .and(not(AT_WORK_BEFORE_THE_BEANS))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.eclipse.microprofile.config..")
                    .orShould()
                    .callMethodWhere(readsTheEnvironment());

    @ArchTest
    static final ArchRule theTimeShouldComeFromAnInjectedClock =
            noClasses()
                    .that(not(TELLING_THE_TIME_THEMSELVES))
                    .should()
                    .callMethodWhere(readsTheClockOfTheMachine())
                    .orShould()
                    .callConstructor(Date.class);

    @ArchTest
    static final ArchRule datesShouldAppearOnlyWhereALibraryWantsThem =
            noClasses()
                    .that(
                            not(
                                    named(
                                            "handing dates to a library",
                                            "profiles.auth.AccessTokens",
                                            "profiles.mail.MimeLetter")))
                    .should()
                    .dependOnClassesThat(
                            belongToAnyOf(
                                    Date.class,
                                    java.util.Calendar.class,
                                    java.text.SimpleDateFormat.class));

    @ArchTest
    static final ArchRule nothingShouldDependOnOneServer =
            noClasses()
                    .that(
                            not(
                                    named(
                                            "telling EclipseLink what persistence.xml can't",
                                            "profiles.database.SessionSetup",
                                            "profiles.database.GuardedConnector")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.glassfish..",
                            "com.sun..",
                            "fish.payara..",
                            "org.jersey..",
                            "org.jboss..",
                            "org.eclipse.persistence..");

    @ArchTest
    static final ArchRule nothingShouldUseJackson =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..");

    @ArchTest
    static final ArchRule nothingShouldPrintToTheConsole =
            noClasses()
                    .should()
                    .accessFieldWhere(
                            describe(
                                    "the field is System.out or System.err",
                                    (JavaAccess<?> access) ->
                                            access.getTargetOwner().isEquivalentTo(System.class)
                                                    && List.of("out", "err")
                                                            .contains(access.getName())));

    /** It would look providers up anew on every call. */
    @ArchTest
    static final ArchRule jsonShouldComeFromFactoriesMadeOnce =
            noClasses()
                    .should()
                    .callMethodWhere(
                            describe(
                                    "Json makes a reader, writer, parser or builder of its own",
                                    (JavaCall<?> call) ->
                                            call.getTargetOwner()
                                                            .isEquivalentTo(jakarta.json.Json.class)
                                                    && call.getName()
                                                            .matches(
                                                                    "create(Reader|Writer|Parser|"
                                                                            + "Generator|"
                                                                            + "ObjectBuilder|"
                                                                            + "ArrayBuilder)")));

    @ArchTest
    static final ArchRule classesShouldBeNamedForWhatTheyDo =
            noClasses()
                    .should()
                    .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")
                    .orShould()
                    .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Base)");

    private static boolean isFeature(JavaClass type) {
        return !JavaClass.Predicates.resideInAnyPackage(BASE).test(type);
    }

    private static DescribedPredicate<JavaClass> areSessionBeans() {
        return describe(
                "are session beans",
                type ->
                        type.isAnnotatedWith(Stateless.class)
                                || type.isAnnotatedWith(Singleton.class));
    }

    private static DescribedPredicate<JavaClass> named(String description, String... names) {
        return describe(
                description,
                type -> {
                    String name = type.getName();
                    return List.of(names).contains(name.replaceFirst("\\$.*", ""));
                });
    }

    private static DescribedPredicate<JavaCall<?>> readsTheEnvironment() {
        return describe(
                "it reads the environment",
                call ->
                        call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getName().equals("getenv"));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClockOfTheMachine() {
        return describe(
                "it reads the clock of the machine",
                call -> {
                    JavaClass owner = call.getTargetOwner();
                    boolean now =
                            owner.getPackageName().equals("java.time")
                                    && call.getName().equals("now")
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    boolean clock =
                            owner.isEquivalentTo(Clock.class)
                                    && call.getName()
                                            .matches("system.*|tick(Seconds|Minutes|Millis)");
                    boolean millis =
                            owner.isEquivalentTo(System.class)
                                    && call.getName().equals("currentTimeMillis");
                    return now || clock || millis;
                });
    }

    /** The view without an interface refuses what is not public, and only when it is called. */
    private static ArchCondition<JavaMethod> notBeCalledFromOtherClasses() {
        return new ArchCondition<>("not be called from other classes") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAccessesToSelf().stream()
                        .filter(access -> !access.getOriginOwner().equals(method.getOwner()))
                        .filter(access -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(
                                access ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        method, access.getDescription())));
            }
        };
    }

    @SafeVarargs
    private static ArchCondition<JavaMethod> carryExactlyOneOf(
            Class<? extends Annotation>... annotations) {
        return new ArchCondition<>("carry exactly one of @Anyone, @Authenticated, @AdminOnly") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long carried =
                        List.of(annotations).stream().filter(method::isAnnotatedWith).count();
                if (carried != 1) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " carries " + carried));
                }
            }
        };
    }
}
