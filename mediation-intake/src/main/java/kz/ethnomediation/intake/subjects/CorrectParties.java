package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealJournal;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/**
 * Puts a person right wherever the person is a party: what is kept, and by what the person is found. A hold forbids to destroy, not
 * to put right, and so does a block; whoever is erased stays so. The old values are written over, and stand in no history.
 */
@ApplicationScoped
class CorrectParties {

    private final PersonRows rows;
    private final Appeals appeals;
    private final RenewedParties renewed;
    private final AppealJournal journal;
    private final InstantSource clock;

    CorrectParties(
            PersonRows rows, Appeals appeals, RenewedParties renewed, AppealJournal journal, InstantSource clock) {
        this.rows = rows;
        this.appeals = appeals;
        this.renewed = renewed;
        this.journal = journal;
        this.clock = clock;
    }

    void correct(SubjectRequest request, Corrections corrections) {
        for (var id : rows.appealsOf(request.persons())) {
            appeals.lockedById(id).ifPresent(appeal -> correct(appeal, request, corrections));
        }
    }

    private void correct(Appeal appeal, SubjectRequest request, Corrections corrections) {
        var now = clock.instant();
        var correction = PersonalFields.correction(corrections);
        var own = appeal.parties().stream()
                .filter(party -> request.persons().contains(party.id()))
                .toList();
        renewed.keys(own).forEach((party, key) -> appeal.correct(party, correction, key, request.id(), now));
        renewed.index(appeal, own);
        journal.enter(appeal, Actor.SYSTEM);
    }
}
