package kz.ethnomediation.cases.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what a test's cases have told: history rows and published events. */
public final class RecordedJournal {

    private final List<CaseHistory.Entry> history = new ArrayList<>();
    private final List<CaseEvent.Published> events = new ArrayList<>();
    private final CaseJournal journal = new CaseJournal(history::add, this::publish);

    private void publish(UUID caseId, CaseEvent.Published event) {
        events.add(event);
    }

    public CaseJournal journal() {
        return journal;
    }

    public List<String> verbs() {
        return history.stream().map(CaseHistory.Entry::verb).toList();
    }

    public List<Optional<String>> reasons() {
        return history.stream().map(CaseHistory.Entry::reason).toList();
    }

    public List<String> actors() {
        return history.stream().map(CaseHistory.Entry::actor).toList();
    }

    public List<String> published() {
        return events.stream().map(CaseJournal::verb).toList();
    }
}
