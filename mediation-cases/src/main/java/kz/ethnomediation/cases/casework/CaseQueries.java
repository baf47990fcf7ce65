package kz.ethnomediation.cases.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.Sight;

/** What is asked about cases; nothing outside {@code sight} is ever answered. */
public interface CaseQueries {

    Optional<CaseDetails> details(UUID id, Sight sight);

    /** The parties, the applicant first; nothing where the case is out of sight. */
    Optional<List<PartyOnFile>> parties(UUID id, Sight sight);

    /** The history in the order in which it was recorded; nothing where the case is out of sight. */
    Optional<List<HistoryLine>> history(UUID id, Sight sight);

    List<CaseSummary> list(CaseFilter filter, Sight sight);
}
