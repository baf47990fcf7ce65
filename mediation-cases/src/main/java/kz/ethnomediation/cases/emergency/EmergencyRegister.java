package kz.ethnomediation.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.Actor;
import kz.ethnomediation.cases.lifecycle.CaseHistory;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Enters an emergency access twice: where second persons find it, and in the history of the case. The case's tag stays. */
@ApplicationScoped
public class EmergencyRegister {

    private static final String VERB = "emergency-access-taken";

    private final EmergencyAccesses accesses;
    private final CaseHistory history;
    private final CaseKeys keys;

    public EmergencyRegister(EmergencyAccesses accesses, CaseHistory history, CaseKeys keys) {
        this.accesses = accesses;
        this.history = history;
        this.keys = keys;
    }

    /** Whether this person has access to the case under its present seal at {@code now} already. */
    boolean holds(UUID caseId, String person, Instant sealedAt, Instant now) {
        return accesses.isInForce(caseId, person, sealedAt, now);
    }

    /** For the words of an access to that case; nothing where what it held in words is erased. */
    Optional<DataKey> keyOf(UUID caseId) {
        return keys.ofCase(caseId);
    }

    void enter(EmergencyAccess taken, MediationCase opened, Actor person) {
        accesses.add(taken);
        var now = taken.beginsAt();
        history.add(new CaseHistory.Entry(
                opened.id(),
                person.subject(),
                person.login(),
                VERB,
                Optional.of(opened.status()),
                opened.status(),
                AlmatyDay.of(now),
                now,
                Optional.of(taken.reason().name())));
    }
}
