package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.KeyOwners;
import kz.ethnomediation.intake.declarations.EraseDeclaration;
import kz.ethnomediation.intake.documents.ErasePapers;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Destroys the keys under which a person is kept, and takes the person out of the index. */
@ApplicationScoped
class ErasePersons {

    private final PersonRows rows;
    private final DataKeys keys;
    private final ErasePapers erasePapers;
    private final EraseDeclaration eraseDeclaration;

    ErasePersons(PersonRows rows, DataKeys keys, ErasePapers erasePapers, EraseDeclaration eraseDeclaration) {
        this.erasePapers = erasePapers;
        this.rows = rows;
        this.keys = keys;
        this.eraseDeclaration = eraseDeclaration;
    }

    /** The person's own papers and what was declared in the vault go too. With the texts only the appeals that the person brought go: what others said in appeals of others is theirs. */
    void erase(SubjectRequest request) {
        var parties = rows.partiesAmong(request.persons());
        rows.forget(parties);
        parties.forEach(id -> shred(KeyOwners.party(id)));
        erasePapers.ofParties(parties);
        var brought = rows.appealsOf(parties).stream()
                .filter(request.matters()::contains)
                .toList();
        brought.forEach(eraseDeclaration::erase);
        if (request.textsToo()) {
            brought.forEach(this::eraseTexts);
        }
    }

    private void eraseTexts(UUID appealId) {
        erasePapers.ofMatter(appealId);
        shred(KeyOwners.appeal(appealId));
    }

    private void shred(KeyOwner owner) {
        var _ = keys.shred(owner);
    }
}
