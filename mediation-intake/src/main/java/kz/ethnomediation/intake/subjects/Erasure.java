package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.KeyOwners;
import kz.ethnomediation.intake.declarations.EraseDeclaration;
import kz.ethnomediation.intake.documents.ErasePapers;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;

/**
 * Makes what is kept of persons unreadable for good, by an officer's order or because a term has run out: the same verbs for both.
 * In the transaction at hand, as the system; done twice, it is done once. Nothing that is counted changes.
 */
@ApplicationScoped
public class Erasure {

    private final PersonRows rows;
    private final DataKeys keys;
    private final ErasePapers erasePapers;
    private final EraseDeclaration eraseDeclaration;

    Erasure(PersonRows rows, DataKeys keys, ErasePapers erasePapers, EraseDeclaration eraseDeclaration) {
        this.rows = rows;
        this.keys = keys;
        this.erasePapers = erasePapers;
        this.eraseDeclaration = eraseDeclaration;
    }

    /** The parties are nobody any more, their papers go with them, and nobody finds them by what they were known by. */
    public void ofParties(Collection<UUID> parties) {
        rows.forget(parties);
        erasePapers.ofParties(parties);
        parties.stream().map(KeyOwners::party).forEach(owner -> {
            var _ = keys.shred(owner);
        });
    }

    /** What the applicants of the appeals may have declared in the vault goes. */
    public void ofDeclarations(Collection<UUID> appeals) {
        appeals.forEach(eraseDeclaration::erase);
    }

    /** What was said of the appeals goes: texts, reasons, documents. */
    public void ofTexts(Collection<UUID> appeals) {
        appeals.forEach(erasePapers::ofMatter);
        appeals.stream().map(KeyOwners::appeal).forEach(owner -> {
            var _ = keys.shred(owner);
        });
    }
}
