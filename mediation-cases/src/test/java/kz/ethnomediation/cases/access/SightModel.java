package kz.ethnomediation.cases.access;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.cases.access.SeededCases.SeededCase;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;

/** A random caller, and what that caller may see by the words of design §4, told apart from service and database. */
record SightModel(Optional<UUID> mediator, Set<String> roles, Set<String> regions) {

    private static final List<String> ROLES = List.of(
            "operator",
            "operator",
            "mediator",
            "mediator",
            "mediator",
            "office-head",
            "regional-coordinator",
            "council-viewer",
            "register-keeper",
            "statistician",
            "akimat-system",
            "service",
            "dpo",
            "auditor",
            "admin");

    static SightModel any(Random random, SeededCases seeded) {
        var roles = new TreeSet<String>();
        for (var more = random.nextInt(2); more >= 0; more--) {
            roles.add(ROLES.get(random.nextInt(ROLES.size())));
        }
        var regions = new TreeSet<String>();
        for (var more = random.nextInt(4); more > 0; more--) {
            regions.add(seeded.anyRegion());
        }
        if (random.nextInt(20) == 0) {
            regions.add("KZ");
        }
        return new SightModel(
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(seeded.anyMediator()), roles, regions);
    }

    Caller caller() {
        return new Caller("subject", "login", roles, Scope.of(regions), Optional.empty(), mediator);
    }

    Set<String> visible(SeededCases seeded) {
        return seeded.cases().stream()
                .filter(this::sees)
                .map(found -> found.id().toString())
                .collect(Collectors.toSet());
    }

    boolean sees(SeededCase seeded) {
        if (roles.contains("service")) {
            return false;
        }
        if (roles.contains("operator") || roles.contains("office-head") || roles.contains("regional-coordinator")) {
            return regions.contains("KZ") || regions.contains(seeded.region());
        }
        return roles.contains("mediator")
                && mediator.filter(own -> own.equals(seeded.mediator())).isPresent();
    }
}
