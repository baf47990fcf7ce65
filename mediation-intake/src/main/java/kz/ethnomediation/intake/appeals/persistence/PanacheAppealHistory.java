package kz.ethnomediation.intake.appeals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.FieldChange;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;

/** The history in PostgreSQL; the service's role may add and read, never change. Reasons are ciphertext under the appeal's key. */
@ApplicationScoped
class PanacheAppealHistory implements AppealHistory, PanacheRepositoryBase<HistoryRow, Long> {

    private final DataKeys keys;

    PanacheAppealHistory(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public void add(Entry entry) {
        var key = entry.reason().flatMap(_ -> UsableKey.in(keys.find(entry.appealId())));
        persist(new HistoryRow(nextId(), entry, key));
    }

    /** Asked for by itself: what is still to be written stays so. */
    private long nextId() {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('appeal_history_seq')")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return next.longValue();
    }

    @Override
    public List<Entry> of(UUID appealId) {
        var rows = list("appealId = ?1 order by recordedAt, id", appealId);
        var key = rows.stream().anyMatch(HistoryRow::hasReason)
                ? UsableKey.in(keys.find(appealId))
                : Optional.<DataKey>empty();
        return rows.stream().map(row -> row.entry(key)).toList();
    }

    @Override
    public Set<String> changedSince(UUID appealId, long revision) {
        return find("appealId = ?1 and revision > ?2", appealId, revision).stream()
                .flatMap(row -> row.changes().stream())
                .map(FieldChange::field)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
