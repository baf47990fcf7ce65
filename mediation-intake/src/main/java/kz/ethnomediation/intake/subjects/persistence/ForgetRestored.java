package kz.ethnomediation.intake.subjects.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.documents.ErasePapers;
import kz.ethnomediation.intake.subjects.PersonRows;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.restore.ShreddedAgain;

/** Takes the hashes of parties, and the digests of papers, that a restore has brought back beside what is shredded again. */
@Singleton
class ForgetRestored implements ShreddedAgain {

    private final PersonRows persons;
    private final ErasePapers papers;

    ForgetRestored(PersonRows persons, ErasePapers papers) {
        this.persons = persons;
        this.papers = papers;
    }

    @Override
    public void takeAway(String ring, List<KeyOwner> owners) {
        if (ring.isEmpty()) {
            Acting.runAsSystem(() -> QuarkusTransaction.requiringNew().run(() -> forget(owners)));
        }
    }

    /** Lines of an import that come back are refused when they are taken, and what was to be put right is answered as gone. */
    private void forget(List<KeyOwner> owners) {
        var parties = ids(owners, "party");
        if (!parties.isEmpty()) {
            persons.forget(parties);
            papers.ofParties(parties);
        }
        papers.these(ids(owners, "document"));
        ids(owners, "appeal").forEach(papers::ofMatter);
    }

    private static List<UUID> ids(List<KeyOwner> owners, String kind) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(kind))
                .map(KeyOwner::id)
                .toList();
    }
}
