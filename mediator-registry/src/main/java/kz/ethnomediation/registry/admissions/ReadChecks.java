package kz.ethnomediation.registry.admissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.mediators.AsOf;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;

/** Shows the findings of the exclusion checklist to the keeper of the entry, and to nobody else; each reading is logged. */
@ApplicationScoped
public class ReadChecks {

    private static final String KIND = "mediators-exclusion-checks";
    private static final Purpose REGISTER = new Purpose("REGISTER", Purpose.Basis.RELATION);

    private final Mediators mediators;
    private final ExclusionChecks checks;
    private final AccessLog log;
    private final InstantSource clock;

    public ReadChecks(Mediators mediators, ExclusionChecks checks, AccessLog log, InstantSource clock) {
        this.mediators = mediators;
        this.checks = checks;
        this.log = log;
        this.clock = clock;
    }

    /** The findings in the order of recording; empty where the keeper keeps no such entry. */
    @Transactional
    public Optional<List<CheckedExclusion>> read(MediatorId id, Caller keeper) {
        var kept = mediators
                .entry(id, keeper.scope(), AsOf.of(clock.instant()))
                .filter(entry -> keeper.scope().covers(entry.profile().registerRegion()));
        kept.ifPresent(_ -> log.write(
                Access.allowed(Reader.of(keeper), new Target(KIND, id.value().toString()), REGISTER)));
        return kept.map(_ -> checks.of(id));
    }
}
