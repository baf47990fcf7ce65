package kz.ethnomediation.intake.duplicates.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Resemblances.Reason;
import kz.ethnomediation.intake.duplicates.Candidate;
import org.jspecify.annotations.Nullable;

/** Earlier appeals that are worth a look, best first; nothing of what their parties are called. */
record CandidatesView(List<Line> items) {

    /**
     * One of them.
     *
     * @param reasons what is alike
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            String number,
            AppealStatus status,
            Instant registeredAt,
            String region,
            @Nullable String office,
            SequencedSet<Reason> reasons) {

        static Line of(Candidate candidate) {
            var matter = candidate.matter();
            return new Line(
                    matter.id(),
                    matter.number(),
                    matter.status(),
                    matter.registeredAt(),
                    matter.region(),
                    matter.office().orElse(null),
                    new TreeSet<>(candidate.reasons()));
        }
    }

    static CandidatesView of(List<Candidate> candidates) {
        return new CandidatesView(candidates.stream().map(Line::of).toList());
    }
}
