package kz.ethnomediation.intake.consents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.consents.ConsentRecord;
import kz.ethnomediation.intake.consents.ConsentWithdrawal;
import kz.ethnomediation.intake.consents.Consents;

/** Records in PostgreSQL; the service's role may add and read, never change. */
@ApplicationScoped
class JpaConsents implements Consents {

    private static final String IN_FORCE = "from ConsentRecord c where c.partyId in :parties and c.given"
            + " and not exists (select 1 from ConsentWithdrawal w where w.consentId = c.id)";

    private final EntityManager database;

    JpaConsents(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(ConsentRecord consent) {
        database.persist(consent);
    }

    @Override
    public void add(ConsentWithdrawal withdrawal) {
        database.persist(withdrawal);
    }

    @Override
    public List<ConsentRecord> of(UUID appealId) {
        return database.createQuery(
                        "from ConsentRecord c where c.appealId = :appeal order by c.recordedAt, c.id",
                        ConsentRecord.class)
                .setParameter("appeal", appealId)
                .getResultList();
    }

    @Override
    public List<ConsentRecord> inForceOf(Collection<UUID> parties) {
        return database.createQuery(IN_FORCE, ConsentRecord.class)
                .setParameter("parties", parties)
                .getResultList();
    }

    @Override
    public List<ConsentWithdrawal> withdrawalsOf(Collection<UUID> consents) {
        return database.createQuery("from ConsentWithdrawal w where w.consentId in :consents", ConsentWithdrawal.class)
                .setParameter("consents", consents)
                .getResultList();
    }
}
