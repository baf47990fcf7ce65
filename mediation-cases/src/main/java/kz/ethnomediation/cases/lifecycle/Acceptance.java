package kz.ethnomediation.cases.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * An accepted appeal as its event tells of it: what a case is opened from.
 *
 * @param acceptedOn day in Asia/Almaty
 * @param assignTo the mediator who takes the consultation
 * @param consultation of a quick sheet, which ended the matter on the spot
 */
public record Acceptance(
        UUID appealId,
        String number,
        LocalDate acceptedOn,
        CountingAttributes attributes,
        UUID applicant,
        List<UUID> others,
        ScopeAnswers scopeAnswers,
        Optional<UUID> assignTo,
        Optional<Consultation> consultation) {

    public Acceptance {
        others = List.copyOf(others);
    }

    /** The same, with nobody to take the consultation where the named one may not. */
    public Acceptance assignableTo(Predicate<UUID> mayTake) {
        return new Acceptance(
                appealId,
                number,
                acceptedOn,
                attributes,
                applicant,
                others,
                scopeAnswers,
                assignTo.filter(mayTake),
                consultation);
    }
}
