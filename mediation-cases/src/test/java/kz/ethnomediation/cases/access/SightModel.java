package kz.ethnomediation.cases.access;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.cases.access.SeededCases.SeededAccess;
import kz.ethnomediation.cases.access.SeededCases.SeededCase;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;

/** A random caller, and what that caller may see by the words of design §4 and decision 0014, told apart from service and database. */
record SightModel(String subject, Optional<UUID> mediator, Set<String> roles, Set<String> regions) {

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
                seeded.anySupervisor(),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(seeded.anyMediator()),
                roles,
                regions);
    }

    Caller caller() {
        return new Caller(subject, "login", roles, Scope.of(regions), Optional.empty(), mediator);
    }

    Set<String> visible(SeededCases seeded) {
        return Stream.concat(
                        seeded.cases().stream().filter(this::sees).map(SeededCase::id),
                        seeded.accesses().stream().filter(this::sees).map(SeededAccess::id))
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    boolean sees(SeededCase seeded) {
        return !roles.contains("service") && ((isInPlace(seeded) && isUnsealedTo(seeded)) || reads(seeded));
    }

    /** What the caller has not only emergency access to. */
    boolean worksOn(SeededCase seeded) {
        return sees(seeded) && isUnsealedTo(seeded);
    }

    private boolean isInPlace(SeededCase seeded) {
        if (roles.contains("operator") || isSupervisor()) {
            return covers(seeded.region());
        }
        return roles.contains("mediator") && has(seeded);
    }

    private boolean isUnsealedTo(SeededCase seeded) {
        return seeded.sealedBy() == null
                || seeded.sealedBy().equals(subject)
                || has(seeded)
                || isCoordinatorOfTheRepublic();
    }

    private boolean reads(SeededCase seeded) {
        return isSupervisor() && covers(seeded.region()) && seeded.openTo().contains(subject);
    }

    private boolean sees(SeededAccess taken) {
        return taken.person().equals(subject)
                || roles.contains("dpo")
                || isCoordinatorOfTheRepublic()
                || (subject.equals(taken.sealed().sealedBy())
                        && covers(taken.sealed().region()));
    }

    private boolean has(SeededCase seeded) {
        return mediator.filter(own -> own.equals(seeded.mediator())).isPresent();
    }

    private boolean covers(String region) {
        return regions.contains("KZ") || regions.contains(region);
    }

    private boolean isSupervisor() {
        return roles.contains("office-head") || roles.contains("regional-coordinator");
    }

    private boolean isCoordinatorOfTheRepublic() {
        return roles.contains("regional-coordinator") && regions.contains("KZ");
    }
}
