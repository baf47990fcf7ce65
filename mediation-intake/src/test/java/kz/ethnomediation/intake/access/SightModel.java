package kz.ethnomediation.intake.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.ethnomediation.intake.access.SeededRows.SeededAppeal;
import kz.ethnomediation.intake.access.SeededRows.SeededImport;
import kz.ethnomediation.intake.access.SeededRows.SeededSignal;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.jspecify.annotations.Nullable;

/** A random caller, and what that caller may see by the words of design §4, domain rule 41 and decision 0014, told apart from service and database. */
record SightModel(String subject, Optional<UUID> mediator, Set<String> roles, Set<String> regions) {

    private static final List<String> ROLES = List.of(
            "operator",
            "operator",
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

    static SightModel any(Random random, SeededRows rows) {
        var roles = new TreeSet<String>();
        for (var more = random.nextInt(2); more >= 0; more--) {
            roles.add(ROLES.get(random.nextInt(ROLES.size())));
        }
        var regions = new TreeSet<String>();
        for (var more = random.nextInt(4); more > 0; more--) {
            regions.add(rows.anyRegion());
        }
        if (random.nextInt(20) == 0) {
            regions.add("KZ");
        }
        var mediator = random.nextBoolean() ? Optional.of(rows.anyMediator()) : Optional.<UUID>empty();
        return new SightModel(rows.anybody(), mediator, roles, regions);
    }

    Caller caller() {
        return new Caller(subject, subject, roles, Scope.of(regions), Optional.empty(), mediator);
    }

    Set<String> visible(SeededRows rows) {
        var ids = new HashSet<String>();
        rows.appeals().stream().filter(this::sees).map(SeededAppeal::id).forEach(id -> add(id, ids));
        rows.signals().stream().filter(this::sees).map(SeededSignal::id).forEach(id -> add(id, ids));
        rows.imports().stream().filter(this::sees).map(SeededImport::id).forEach(id -> add(id, ids));
        return ids;
    }

    private static void add(UUID id, Set<String> ids) {
        ids.add(id.toString());
    }

    boolean sees(SeededAppeal appeal) {
        if (isService()) {
            return appeal.accepted();
        }
        if (isStaff()) {
            return isUnsealed(appeal) && (lies(appeal.region()) || lies(appeal.asked()));
        }
        return isMediator() && isUnsealed(appeal) && appeal.by().equals(subject) && !appeal.moved();
    }

    private boolean isUnsealed(SeededAppeal appeal) {
        return appeal.sealer() == null
                || appeal.sealer().equals(subject)
                || mediator.filter(own -> own.equals(appeal.keeper())).isPresent()
                || (roles.contains("regional-coordinator") && regions.contains("KZ"));
    }

    private boolean sees(SeededSignal signal) {
        var inCharge = roles.contains("office-head") || roles.contains("regional-coordinator");
        return (inCharge && !isService() && lies(signal.region()))
                || subject.equals(signal.named())
                || subject.equals(signal.by());
    }

    private boolean sees(SeededImport journal) {
        if (isService()) {
            return false;
        }
        return isStaff() ? lies(journal.region()) : isMediator() && journal.by().equals(subject);
    }

    private boolean lies(@Nullable String region) {
        return region != null && (regions.contains("KZ") || regions.contains(region));
    }

    private boolean isService() {
        return roles.contains("service");
    }

    private boolean isStaff() {
        return roles.contains("operator") || roles.contains("office-head") || roles.contains("regional-coordinator");
    }

    private boolean isMediator() {
        return roles.contains("mediator");
    }
}
