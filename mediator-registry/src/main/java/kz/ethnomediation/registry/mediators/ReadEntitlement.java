package kz.ethnomediation.registry.mediators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/**
 * Answers whether a mediator might mediate on a day. Which status it was is public in the network; why it was taken, and on
 * which paper, is told to those who keep or lead, and each time it is told is logged.
 */
@ApplicationScoped
public class ReadEntitlement {

    private static final String KIND = "mediators-entitlement";
    private static final Set<String> READERS_OF_GROUNDS =
            Set.of(Roles.REGISTER_KEEPER, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR);

    private final Mediators mediators;
    private final AccessLog log;

    public ReadEntitlement(Mediators mediators, AccessLog log) {
        this.mediators = mediators;
        this.log = log;
    }

    /** What is told of an entitlement. */
    public record Answer(Entitlement entitlement, boolean withGrounds) {}

    /** The answer; empty where no such entry is in the reader's sight. */
    @Transactional
    public Optional<Answer> read(MediatorId id, LocalDate on, Caller reader) {
        var withGrounds = READERS_OF_GROUNDS.stream().anyMatch(reader::is);
        var history = mediators.history(id, RegisterSight.of(reader));
        if (history.isPresent() && withGrounds) {
            log.write(Access.allowed(
                    Reader.of(reader), new Target(KIND, id.value().toString()), purpose(reader)));
        }
        return history.map(found -> new Answer(found.entitlementOn(on), withGrounds));
    }

    private static Purpose purpose(Caller reader) {
        return new Purpose(reader.is(Roles.REGISTER_KEEPER) ? "REGISTER" : "SUPERVISION", Purpose.Basis.RELATION);
    }
}
