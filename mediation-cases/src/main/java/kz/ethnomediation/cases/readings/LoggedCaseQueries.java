package kz.ethnomediation.cases.readings;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.casework.CaseDetails;
import kz.ethnomediation.cases.casework.CaseFilter;
import kz.ethnomediation.cases.casework.CaseQueries;
import kz.ethnomediation.cases.casework.CaseSummary;
import kz.ethnomediation.cases.casework.HistoryLine;
import kz.ethnomediation.cases.casework.PartyOnFile;
import kz.ethnomediation.cases.lifecycle.Sight;

/**
 * Logs who reads a case, its parties or its history. The list is not logged: its lines hold a number, codes and days, and
 * nothing of a person.
 */
@Decorator
@Priority(1)
class LoggedCaseQueries implements CaseQueries {

    private final CaseQueries queries;
    private final CaseReading reading;

    LoggedCaseQueries(@Delegate CaseQueries queries, CaseReading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @Override
    public Optional<CaseDetails> details(UUID id, Sight sight) {
        return logged("cases", id, queries.details(id, sight));
    }

    @Override
    public Optional<List<PartyOnFile>> parties(UUID id, Sight sight) {
        return logged("cases-parties", id, queries.parties(id, sight));
    }

    @Override
    public Optional<List<HistoryLine>> history(UUID id, Sight sight) {
        return logged("cases-history", id, queries.history(id, sight));
    }

    @Override
    public List<CaseSummary> list(CaseFilter filter, Sight sight) {
        return queries.list(filter, sight);
    }

    private <T> Optional<T> logged(String kind, UUID id, Optional<T> found) {
        if (found.isPresent()) {
            reading.log(kind, id);
        }
        return found;
    }
}
