package kz.ethnomediation.cases.readings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.CurrentCaller;
import kz.ethnomediation.platform.caller.Roles;

/**
 * Logs that a person reads of a case, and what for. That follows from who it is: the mediator of the case, whoever leads in the
 * territory, whoever works there, the officer who answers a person's request. Only emergency access has no such relation: there it is the reason that was stated.
 */
@ApplicationScoped
class CaseReading {

    private final AccessLog log;
    private final EmergencyGrounds emergencies;
    private final CurrentCaller caller;
    private final InstantSource clock;

    CaseReading(AccessLog log, EmergencyGrounds emergencies, CurrentCaller caller, InstantSource clock) {
        this.log = log;
        this.emergencies = emergencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the transaction at hand; the system's own reading is nobody's. */
    void log(String kind, UUID caseId) {
        caller.find()
                .ifPresent(reader -> log.write(Access.allowed(
                        Reader.of(reader), new Target(kind, caseId.toString()), purpose(reader, caseId))));
    }

    private Purpose purpose(Caller reader, UUID caseId) {
        if (reader.is(Roles.DPO)) {
            return new Purpose("SUBJECT_REQUEST", Purpose.Basis.RELATION);
        }
        if (!isSupervisor(reader)) {
            return new Purpose(reader.isOnlyMediator() ? "ASSIGNED" : "OFFICE_TASK", Purpose.Basis.RELATION);
        }
        return emergencies
                .ground(caseId, reader.subject(), clock.instant())
                .map(stated -> new Purpose(stated, Purpose.Basis.STATED))
                .orElseGet(() -> new Purpose("SUPERVISION", Purpose.Basis.RELATION));
    }

    private static boolean isSupervisor(Caller reader) {
        return reader.is(Roles.OFFICE_HEAD) || reader.is(Roles.REGIONAL_COORDINATOR);
    }
}
