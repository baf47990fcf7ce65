package kz.ethnomediation.intake.incidents;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known when an incident is recorded.
 *
 * @param persons how many people it concerns, where that is known
 * @param startedAt since when it went on, where that is known
 * @param detectedAt when somebody noticed: from then on the authority's clock runs
 * @param words what happened, in words; kept as ciphertext
 */
public record IncidentReport(
        IncidentKind kind,
        Set<AffectedData> data,
        Set<AffectedPart> parts,
        Optional<Integer> persons,
        Optional<Instant> startedAt,
        Instant detectedAt,
        String words) {

    public IncidentReport {
        data = Set.copyOf(data);
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "IncidentReport[" + kind + "]";
    }
}
