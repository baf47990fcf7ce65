package kz.ethnomediation.platform.audit.verify;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of a verification.
 *
 * @param entries as far as the chain was walked
 * @param published how many batches the published heads vouch for; behind them only the database itself does
 * @param waiting committed entries that are not chained yet
 * @param waitingSince when the oldest of them was written; a chain that is alive keeps it seconds old
 */
public record Verdict(
        long entries,
        long batches,
        long published,
        long waiting,
        Optional<Instant> waitingSince,
        Optional<Finding> finding) {

    public boolean intact() {
        return finding.isEmpty();
    }
}
