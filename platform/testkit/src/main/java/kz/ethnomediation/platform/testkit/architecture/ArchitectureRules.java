package kz.ethnomediation.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** The house rules (style part 4) for one service whose classes live under one base package. */
public final class ArchitectureRules {

    private static final String[] EDGES = {
        "jakarta.ws.rs..",
        "io.quarkus.hibernate.orm.panache..",
        "org.apache.kafka..",
        "io.vertx..",
        "kz.ethnomediation.platform.outbox..",
        "kz.ethnomediation.platform.command..",
        "java.sql.."
    };

    private final String base;

    private ArchitectureRules(String base) {
        this.base = base;
    }

    /** The rules for the service whose base package is {@code base}, for instance {@code kz.ethnomediation.intake}. */
    public static ArchitectureRules of(String base) {
        return new ArchitectureRules(base);
    }

    /** Every rule by its name, in a fixed order. */
    public Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("feature roots know no HTTP, storage or messaging", featureRootsKnowNoEdge());
        rules.put("feature roots know no adapter", featureRootsKnowNoAdapter());
        rules.put("adapters know no other adapter", adaptersKnowNoOther());
        rules.put("features are free of cycles", featuresAreFreeOfCycles());
        rules.put("services know no other service", servicesKnowNoOther());
        rules.put("nobody asks the machine for time or chance", NoHiddenInputs.rule(base));
        rules.put("every endpoint says who may call it", everyEndpointSaysWho());
        rules.put("every changing POST is a command", everyChangingPostIsACommand());
        rules.put("what HTTP shows is no entity", SignatureRules.noEntitiesOverHttp(base));
        rules.put("no package is a dumping ground", noDumpingGround());
        rules.put("every package says what is null", SignatureRules.everyPackageIsNullMarked(base));
        return rules;
    }

    private ArchRule featureRootsKnowNoEdge() {
        return noClasses()
                .that(areInFeatureRoots())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EDGES);
    }

    private ArchRule featureRootsKnowNoAdapter() {
        return noClasses()
                .that(areInFeatureRoots())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(base + "..rest..", base + "..persistence..", base + "..messaging..");
    }

    private ArchRule adaptersKnowNoOther() {
        return com.tngtech.archunit.library.Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(base + "..")
                .withOptionalLayers(true)
                .layer("rest")
                .definedBy(base + "..rest..")
                .layer("persistence")
                .definedBy(base + "..persistence..")
                .layer("messaging")
                .definedBy(base + "..messaging..")
                .whereLayer("rest")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("persistence")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("messaging")
                .mayNotBeAccessedByAnyLayer();
    }

    private ArchRule featuresAreFreeOfCycles() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule servicesKnowNoOther() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("belong to another service") {
                    @Override
                    public boolean test(JavaClass target) {
                        var name = target.getPackageName();
                        return name.startsWith("kz.ethnomediation.")
                                && !name.startsWith(base)
                                && !name.startsWith("kz.ethnomediation.platform.");
                    }
                });
    }

    private ArchRule everyEndpointSaysWho() {
        return methods()
                .that(SignatureRules.areEndpoints(base))
                .should(SignatureRules.sayWhoMayCall())
                .allowEmptyShould(true);
    }

    private ArchRule everyChangingPostIsACommand() {
        return methods()
                .that(SignatureRules.areEndpoints(base))
                .and()
                .areAnnotatedWith(SignatureRules.POST)
                .should()
                .beAnnotatedWith(SignatureRules.COMMAND)
                .orShould()
                .beAnnotatedWith(SignatureRules.READS_ONLY)
                .allowEmptyShould(true);
    }

    private ArchRule noDumpingGround() {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .resideOutsideOfPackages(
                        "..common..",
                        "..util..",
                        "..utils..",
                        "..helper..",
                        "..helpers..",
                        "..impl..",
                        "..dto..",
                        "..misc..");
    }

    private DescribedPredicate<JavaClass> areInFeatureRoots() {
        return new DescribedPredicate<>("are in feature roots") {
            @Override
            public boolean test(JavaClass candidate) {
                var name = candidate.getPackageName();
                return name.startsWith(base + ".")
                        && !name.substring(base.length() + 1).contains(".");
            }
        };
    }
}
