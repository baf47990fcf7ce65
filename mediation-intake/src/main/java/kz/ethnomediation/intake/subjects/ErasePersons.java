package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/**
 * Carries out the order to erase a person. The appeals in which the person is a party are locked first, in the order of their ids as
 * whoever corrects locks them: whoever adds a paper or puts something right meanwhile is either before, and goes too, or finds the
 * person erased.
 */
@ApplicationScoped
class ErasePersons {

    private final PersonRows rows;
    private final Appeals appeals;
    private final Erasure erasure;

    ErasePersons(PersonRows rows, Appeals appeals, Erasure erasure) {
        this.rows = rows;
        this.appeals = appeals;
        this.erasure = erasure;
    }

    /** What was declared in the vault goes too. With the texts only the appeals that the person brought go: what others said in appeals of others is theirs. */
    void erase(SubjectRequest request) {
        var parties = rows.partiesAmong(request.persons());
        var appealsOfThem = rows.appealsOf(parties);
        appealsOfThem.forEach(id -> {
            var _ = appeals.lockedById(id);
        });
        erasure.ofParties(parties);
        var brought = appealsOfThem.stream().filter(request.matters()::contains).toList();
        erasure.ofDeclarations(brought);
        if (request.textsToo()) {
            erasure.ofTexts(brought);
        }
    }
}
