package kz.ethnomediation.registry.particulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.RegisterSight;

/**
 * Tells the particulars of an entry in the reader's sight. The day of birth is told to those who keep or lead, and each time
 * it is told is logged; the rest is for every colleague.
 */
@ApplicationScoped
public class ReadParticulars {

    private static final String KIND = "mediators-particulars";
    private static final Set<String> READERS_OF_BIRTH =
            Set.of(Roles.REGISTER_KEEPER, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR);

    private final Mediators mediators;
    private final ParticularsOnRecord record;
    private final AccessLog log;

    public ReadParticulars(Mediators mediators, ParticularsOnRecord record, AccessLog log) {
        this.mediators = mediators;
        this.record = record;
        this.log = log;
    }

    /** What is told of particulars. */
    public record Answer(ParticularsStatement statement, boolean withBirth) {}

    /** The statement that held the day as known at the moment; empty where there is none, or no such entry in sight. */
    @Transactional
    public Optional<Answer> read(MediatorId id, LocalDate asOf, Instant knownAt, Caller reader) {
        var withBirth = READERS_OF_BIRTH.stream().anyMatch(reader::is);
        var found = mediators
                .history(id, RegisterSight.of(reader))
                .flatMap(_ -> new ParticularsHistory(record.of(id)).on(asOf, knownAt));
        if (found.isPresent() && withBirth) {
            var purpose = reader.is(Roles.REGISTER_KEEPER) ? "REGISTER" : "SUPERVISION";
            log.write(Access.allowed(
                    Reader.of(reader),
                    new Target(KIND, id.value().toString()),
                    new Purpose(purpose, Purpose.Basis.RELATION)));
        }
        return found.map(said -> new Answer(said, withBirth));
    }
}
