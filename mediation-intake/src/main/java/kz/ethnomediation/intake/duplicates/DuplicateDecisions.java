package kz.ethnomediation.intake.duplicates;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What was decided about pairs of appeals; rows are only ever added, and the last one on a pair counts. */
public interface DuplicateDecisions {

    void add(Verdict verdict);

    /** The last decision on every pair in which one of {@code appeals} is. */
    Collection<Verdict> about(Set<UUID> appeals);
}
