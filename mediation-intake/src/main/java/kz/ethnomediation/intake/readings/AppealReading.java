package kz.ethnomediation.intake.readings;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;

/**
 * Logs that somebody reads of an appeal, and what for; in the transaction at hand. That follows from who it is: whoever registered
 * it, whoever leads in the region that has it, whoever works there, the region to which it is offered, the service that fetches it.
 * What the system reads by itself is nobody's reading.
 */
@ApplicationScoped
class AppealReading {

    private final AccessLog log;
    private final CurrentCaller caller;

    AppealReading(AccessLog log, CurrentCaller caller) {
        this.log = log;
        this.caller = caller;
    }

    /** One appeal was read. */
    void read(Reading what, Appeal appeal) {
        reader().ifPresent(
                        reader -> log.write(access(reader, what.kind(), appeal.id(), relation(reader, what, appeal))));
    }

    /** All of these were shown to the caller for one purpose: one round trip. */
    void read(String kind, Collection<UUID> ids, String purpose) {
        reader().filter(_ -> !ids.isEmpty())
                .ifPresent(reader -> log.write(ids.stream()
                        .map(id -> access(reader, kind, id, purpose))
                        .toList()));
    }

    private static Access access(Caller reader, String kind, UUID id, String purpose) {
        return Access.allowed(
                Reader.of(reader), new Target(kind, id.toString()), new Purpose(purpose, Purpose.Basis.RELATION));
    }

    private static String relation(Caller reader, Reading what, Appeal appeal) {
        if (what == Reading.HANDOVER) {
            return "HANDOVER";
        }
        if (appeal.origin().registeredBy().equals(reader.subject())) {
            return "OWN";
        }
        if (!reader.scope().covers(appeal.attributes().region())) {
            return "TRANSFER_OFFERED";
        }
        return reader.is(Roles.OFFICE_HEAD) || reader.is(Roles.REGIONAL_COORDINATOR) ? "SUPERVISION" : "OFFICE_TASK";
    }

    private Optional<Caller> reader() {
        return Arc.container().requestContext().isActive() ? caller.find() : Optional.empty();
    }
}
