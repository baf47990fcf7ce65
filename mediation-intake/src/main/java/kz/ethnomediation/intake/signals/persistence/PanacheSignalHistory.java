package kz.ethnomediation.intake.signals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.intake.signals.SignalHistory;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;

/** The history in PostgreSQL; the service's role may add and read, never change. Words are ciphertext under the signal's key. */
@ApplicationScoped
class PanacheSignalHistory implements SignalHistory, PanacheRepositoryBase<SignalHistoryRow, Long> {

    private final DataKeys keys;

    PanacheSignalHistory(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public void add(Entry entry) {
        var key = entry.words().flatMap(_ -> UsableKey.in(keys.find(entry.signalId())));
        persist(new SignalHistoryRow(nextId(), entry, key));
    }

    /** Asked for by itself: what is still to be written stays so. */
    private long nextId() {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('signal_history_seq')")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return next.longValue();
    }

    @Override
    public List<Entry> of(UUID signalId) {
        var rows = list("signalId = ?1 order by recordedAt, id", signalId);
        var key = rows.stream().anyMatch(SignalHistoryRow::hasWords)
                ? UsableKey.in(keys.find(signalId))
                : Optional.<DataKey>empty();
        return rows.stream().map(row -> row.entry(key)).toList();
    }
}
