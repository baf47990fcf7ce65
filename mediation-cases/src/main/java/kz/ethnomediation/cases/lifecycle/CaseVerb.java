package kz.ethnomediation.cases.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person may do to a case, and in which statuses; the name is the last part of the verb's address. */
public enum CaseVerb {
    ASSIGNMENT("assignment", CaseStatus.CONSULTATION, CaseStatus.MEDIATION_OFFERED),
    CONSULTATIONS("consultations", CaseStatus.CONSULTATION, CaseStatus.MEDIATION_OFFERED),
    CONSULTATION_CLOSURE("consultation-closure", CaseStatus.CONSULTATION),
    MEDIATION_OFFER("mediation-offer", CaseStatus.CONSULTATION),
    CONTRACT("contract", CaseStatus.MEDIATION_OFFERED),
    SETTLEMENT("settlement", CaseStatus.MEDIATION);

    private final String path;

    @SuppressWarnings("Immutable") // made by Set.of and never handed out
    private final Set<CaseStatus> from;

    CaseVerb(String path, CaseStatus... from) {
        this.path = path;
        this.from = Set.of(from);
    }

    /** The verb as the address and the member {@code allowed} of a problem name it. */
    public String path() {
        return path;
    }

    public boolean isAllowedIn(CaseStatus status) {
        return from.contains(status);
    }

    /** What may be done in {@code status}. */
    public static List<CaseVerb> allowedIn(CaseStatus status) {
        return Arrays.stream(values()).filter(verb -> verb.isAllowedIn(status)).toList();
    }

    /** The refusal of this verb in {@code status} (domain rule 15); nothing where it is allowed. */
    Optional<CaseOutcome.Refused> refusalIn(CaseStatus status) {
        return isAllowedIn(status)
                ? Optional.empty()
                : Optional.of(new CaseOutcome.StatusForbids(status, allowedIn(status)));
    }
}
