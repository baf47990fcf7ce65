package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Carries out the order to erase a person. */
@ApplicationScoped
class ErasePersons {

    private final PersonRows rows;
    private final Erasure erasure;

    ErasePersons(PersonRows rows, Erasure erasure) {
        this.rows = rows;
        this.erasure = erasure;
    }

    /** What was declared in the vault goes too. With the texts only the appeals that the person brought go: what others said in appeals of others is theirs. */
    void erase(SubjectRequest request) {
        var parties = rows.partiesAmong(request.persons());
        erasure.ofParties(parties);
        var brought = rows.appealsOf(parties).stream()
                .filter(request.matters()::contains)
                .toList();
        erasure.ofDeclarations(brought);
        if (request.textsToo()) {
            erasure.ofTexts(brought);
        }
    }
}
