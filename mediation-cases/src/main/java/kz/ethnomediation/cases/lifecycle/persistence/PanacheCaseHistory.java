package kz.ethnomediation.cases.lifecycle.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.cases.lifecycle.CaseHistory;

/** The history in the database, to which rows are only ever added. */
@ApplicationScoped
class PanacheCaseHistory implements CaseHistory, PanacheRepositoryBase<HistoryRow, Long> {

    @Override
    public void add(Entry entry) {
        persist(new HistoryRow(entry));
    }
}
