package kz.ethnomediation.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.Actor;
import kz.ethnomediation.cases.lifecycle.CaseHistory;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.cases.subjects.PersonRows;
import kz.ethnomediation.platform.retention.Retained;
import kz.ethnomediation.platform.retention.RetainedRecords;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * Cases that are over, with everybody who took part; and, much earlier, the other parties of cases that ended without their
 * consent, who were kept for the invitation only. Status, attributes and parties as such stay, and are counted as before.
 */
@ApplicationScoped
class CaseRetention implements RetainedRecords {

    private static final String CASE = "CASE";
    private static final String OTHER_PARTY = "CASE_OTHER_PARTY";
    private static final String WHOLE = "destroyed-after-term";
    private static final String OF_A_PARTY = "other-party-destroyed-after-term";

    private final Cases cases;
    private final PersonRows rows;
    private final CaseKeys keys;
    private final CaseHistory history;

    CaseRetention(Cases cases, PersonRows rows, CaseKeys keys, CaseHistory history) {
        this.cases = cases;
        this.rows = rows;
        this.keys = keys;
        this.history = history;
    }

    @Override
    public Set<String> classes() {
        return Set.of(CASE, OTHER_PARTY);
    }

    @Override
    public void lock(Retained due) {
        var _ = locked(due);
    }

    @Override
    public void destroy(Retained due, Instant now) {
        locked(due).forEach(ended -> {
            switch (due.classCode()) {
                case CASE -> {
                    keys.shred(ended.parties(), List.of(ended.id()));
                    history.add(note(ended, WHOLE, now));
                }
                case OTHER_PARTY -> {
                    keys.shred(List.of(due.id()), List.of());
                    history.add(note(ended, OF_A_PARTY, now));
                }
                default -> throw new IllegalArgumentException(due.classCode());
            }
        });
    }

    private List<MediationCase> locked(Retained due) {
        return caseOf(due).stream()
                .flatMap(id -> cases.forChange(id, new Sight.Everything()).stream())
                .toList();
    }

    private List<UUID> caseOf(Retained due) {
        return due.classCode().equals(CASE) ? List.of(due.id()) : rows.casesOf(List.of(due.id()));
    }

    private static CaseHistory.Entry note(MediationCase ended, String verb, Instant now) {
        return new CaseHistory.Entry(
                ended.id(),
                Actor.SYSTEM.subject(),
                Actor.SYSTEM.login(),
                verb,
                Optional.of(ended.status()),
                ended.status(),
                AlmatyDay.of(now),
                now,
                Optional.empty());
    }
}
