package kz.ethnomediation.cases.readings;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.emergency.EmergencyAccess;
import kz.ethnomediation.cases.emergency.EmergencyAccesses;
import kz.ethnomediation.cases.emergency.EmergencySight;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.CurrentCaller;

/** Logs who reads of emergency accesses: each under its case, since its words tell of it. */
@Decorator
@Priority(1)
abstract class LoggedEmergencyAccesses implements EmergencyAccesses {

    private static final String KIND = "emergency-accesses";

    private final EmergencyAccesses accesses;
    private final AccessLog log;
    private final CurrentCaller caller;

    LoggedEmergencyAccesses(@Delegate EmergencyAccesses accesses, AccessLog log, CurrentCaller caller) {
        this.accesses = accesses;
        this.log = log;
        this.caller = caller;
    }

    @Override
    public Optional<EmergencyAccess> byId(UUID id, EmergencySight sight) {
        var found = accesses.byId(id, sight);
        log(found.stream().toList());
        return found;
    }

    @Override
    public List<EmergencyAccess> list(
            Optional<Boolean> reviewed, Optional<UUID> after, EmergencySight sight, int shown) {
        var found = accesses.list(reviewed, after, sight, shown);
        log(found.stream().limit(shown).toList());
        return found;
    }

    private void log(List<EmergencyAccess> read) {
        caller.find()
                .ifPresent(reader -> log.write(read.stream()
                        .map(access -> Access.allowed(
                                Reader.of(reader),
                                new Target(KIND, access.caseId().toString()),
                                purpose(reader, access)))
                        .toList()));
    }

    private static Purpose purpose(Caller reader, EmergencyAccess access) {
        return new Purpose(access.person().equals(reader.subject()) ? "OWN" : "OVERSIGHT", Purpose.Basis.RELATION);
    }
}
