package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.intake.appeals.KeyOwners;
import kz.ethnomediation.intake.declarations.EraseDeclaration;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Destroys the keys under which a person is kept, and takes the person out of the index. */
@ApplicationScoped
class ErasePersons {

    private final PersonRows rows;
    private final DataKeys keys;
    private final EraseDeclaration eraseDeclaration;

    ErasePersons(PersonRows rows, DataKeys keys, EraseDeclaration eraseDeclaration) {
        this.rows = rows;
        this.keys = keys;
        this.eraseDeclaration = eraseDeclaration;
    }

    /** What was declared in the vault goes too. With the texts only the appeals that the person brought go: what others said in appeals of others is theirs. */
    void erase(SubjectRequest request) {
        var parties = rows.partiesAmong(request.persons());
        rows.forget(parties);
        parties.forEach(id -> shred(KeyOwners.party(id)));
        var brought = rows.appealsOf(parties).stream()
                .filter(request.matters()::contains)
                .toList();
        brought.forEach(eraseDeclaration::erase);
        if (request.textsToo()) {
            brought.forEach(id -> shred(KeyOwners.appeal(id)));
        }
    }

    private void shred(KeyOwner owner) {
        var _ = keys.shred(owner);
    }
}
