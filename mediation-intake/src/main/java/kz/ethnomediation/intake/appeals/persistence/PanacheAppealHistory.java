package kz.ethnomediation.intake.appeals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.intake.appeals.FieldChange;

/** The history in PostgreSQL; the service's role may add and read, never change. */
@ApplicationScoped
class PanacheAppealHistory implements AppealHistory, PanacheRepositoryBase<HistoryRow, Long> {

    @Override
    public void add(Entry entry) {
        persist(new HistoryRow(entry));
    }

    @Override
    public List<Entry> of(UUID appealId) {
        return find("appealId = ?1 order by recordedAt, id", appealId).stream()
                .map(HistoryRow::entry)
                .toList();
    }

    @Override
    public Set<String> changedSince(UUID appealId, long revision) {
        return find("appealId = ?1 and revision > ?2", appealId, revision).stream()
                .flatMap(row -> row.entry().changes().stream())
                .map(FieldChange::field)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
