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
            Acting.runAsSystem(() ->
                    QuarkusTransaction.requiringNew().run(() -> forget(ids(owners, "party"), ids(owners, "appeal"))));
        }
    }

    private void forget(List<UUID> parties, List<UUID> appeals) {
        if (!parties.isEmpty()) {
            persons.forget(parties);
            papers.ofParties(parties);
        }
        appeals.forEach(papers::ofMatter);
    }

    private static List<UUID> ids(List<KeyOwner> owners, String kind) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(kind))
                .map(KeyOwner::id)
                .toList();
    }
}
