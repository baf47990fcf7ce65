package kz.ethnomediation.platform.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.acting.Acting;

/**
 * Shows what is due, what keeps it and what was destroyed. The officer has no sight of the rows, so the system reads them: ids, codes
 * and days leave, and nothing of what stands in them.
 */
@Singleton
public class ReadRetention {

    private final DueRecords dueRecords;
    private final RetentionRegister register;
    private final RetentionTerms terms;

    ReadRetention(DueRecords dueRecords, RetentionRegister register, RetentionTerms terms) {
        this.dueRecords = dueRecords;
        this.register = register;
        this.terms = terms;
    }

    /**
     * What was found.
     *
     * @param counts of all that the question is about, not of the page alone
     * @param lastRun of the job; empty where it has never run
     */
    public record Found(List<RetentionLine> lines, List<RetentionCount> counts, Optional<RetentionRun> lastRun) {}

    /** The classes of which this service keeps records. */
    public Set<String> classes() {
        return terms.classes();
    }

    /** At most {@code limit} lines, with the counts of the same moment. */
    public Found read(DueQuestion question, int limit) {
        return Acting.<Found, RuntimeException>asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() ->
                        new Found(dueRecords.page(question, limit), dueRecords.counts(question), register.lastRun())));
    }
}
