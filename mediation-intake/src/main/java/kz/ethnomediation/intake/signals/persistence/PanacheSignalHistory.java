package kz.ethnomediation.intake.signals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.signals.SignalHistory;

/** The history in PostgreSQL; the service's role may add and read, never change. */
@ApplicationScoped
class PanacheSignalHistory implements SignalHistory, PanacheRepositoryBase<SignalHistoryRow, Long> {

    @Override
    public void add(Entry entry) {
        persist(new SignalHistoryRow(entry));
    }

    @Override
    public List<Entry> of(UUID signalId) {
        return find("signalId = ?1 order by recordedAt, id", signalId).stream()
                .map(SignalHistoryRow::entry)
                .toList();
    }
}
