package kz.ethnomediation.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.NewAppeal;
import kz.ethnomediation.intake.appeals.Resemblances;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.persons.PersonIndex;

/**
 * Compares a new appeal with the earlier ones and then enters its parties into the index. It needs no number yet, so that
 * the registration can take its number last.
 */
@ApplicationScoped
class EnterPersons implements Resemblances {

    private final FindCandidates candidates;
    private final PersonIndex index;

    EnterPersons(FindCandidates candidates, PersonIndex index) {
        this.candidates = candidates;
        this.index = index;
    }

    /** Whoever refused the use of the data is neither compared nor remembered: the appeal is found by its number. */
    @Override
    public List<Resemblance> enter(NewAppeal appeal, Sight sight) {
        if (!appeal.consent().given()) {
            return List.of();
        }
        var alike = candidates.find(Newcomer.of(appeal), Optional.of(appeal.id()), sight);
        index.enter(appeal.parties().stream()
                .map(party ->
                        new PersonIndex.Entry(appeal.id(), party.id(), party.role(), Descriptions.of(party.details())))
                .toList());
        return alike.stream()
                .map(candidate -> new Resemblance(
                        candidate.matter().id(), candidate.matter().number(), candidate.reasons()))
                .toList();
    }
}
