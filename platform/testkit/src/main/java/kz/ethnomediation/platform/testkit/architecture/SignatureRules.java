package kz.ethnomediation.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** Rules that look at annotations and signatures; annotations are named as text, so that this jar needs none of their jars. */
final class SignatureRules {

    static final String POST = "jakarta.ws.rs.POST";

    /** What {@code platform/command} offers a POST to say of itself; a test there holds these names to the classes. */
    static final String COMMAND = "kz.ethnomediation.platform.command.Command";

    static final String READS_ONLY = "kz.ethnomediation.platform.command.ReadsOnly";

    private static final List<String> VERBS = List.of(
            "jakarta.ws.rs.GET",
            POST,
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE",
            "jakarta.ws.rs.HEAD",
            "jakarta.ws.rs.OPTIONS");
    private static final List<String> GUARDS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");

    /** Its methods are calls to another service, not endpoints of this one. */
    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private SignatureRules() {}

    static DescribedPredicate<JavaMethod> areEndpoints(String base) {
        return new DescribedPredicate<>("are endpoints") {
            @Override
            public boolean test(JavaMethod method) {
                return method.getOwner().getPackageName().startsWith(base)
                        && !method.getOwner().isAnnotatedWith(REST_CLIENT)
                        && VERBS.stream().anyMatch(method::isAnnotatedWith);
            }
        };
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var guarded = GUARDS.stream().anyMatch(method::isAnnotatedWith);
                events.add(new SimpleConditionEvent(
                        method,
                        guarded,
                        method.getFullName() + (guarded ? " says" : " does not say") + " who may call it"));
            }
        };
    }

    static ArchRule noEntitiesOverHttp(String base) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..rest..")
                .and(areEndpoints(base))
                .should(new ArchCondition<>("take or give entities") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var entity = Stream.concat(
                                        Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .anyMatch(SignatureRules::isEntity);
                        events.add(new SimpleConditionEvent(method, entity, method.getFullName() + " shows an entity"));
                    }
                })
                .allowEmptyShould(true);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity");
    }

    static ArchRule everyPackageIsNullMarked(String base) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should(new ArchCondition<>("live in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getPackageName() + (marked ? " is" : " is not") + " @NullMarked"));
                    }
                });
    }
}
