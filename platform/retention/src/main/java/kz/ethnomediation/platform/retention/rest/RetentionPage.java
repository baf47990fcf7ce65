package kz.ethnomediation.platform.retention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.retention.ReadRetention.Found;
import kz.ethnomediation.platform.retention.RetentionCount;
import kz.ethnomediation.platform.retention.RetentionLine;
import kz.ethnomediation.platform.retention.RetentionRun;
import kz.ethnomediation.platform.retention.RetentionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list; {@code next} goes into {@code ?after=} for the page behind it, and is null on the last one.
 *
 * @param counts of all that was asked for, whatever page this is
 * @param lastRun of the job; null where it has never run
 */
record RetentionPage(
        LocalDate on,
        List<Count> counts,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        Run lastRun,

        List<Line> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
        String next) {

    /**
     * A record whose term runs out.
     *
     * @param policy under which its term was counted, {@code retention-policy-1}
     * @param reason why it is blocked, or the code of the failure
     */
    @Schema(name = "RetentionLine")
    record Line(
            @JsonProperty("class") String classCode,
            String kind,
            UUID id,
            LocalDate beganOn,
            LocalDate dueOn,
            String policy,
            RetentionState state,
            @Nullable String reason,
            @Nullable Instant destroyedAt) {

        static Line of(RetentionLine line) {
            var record = line.record();
            return new Line(
                    record.classCode(),
                    record.kind(),
                    record.id(),
                    record.beganOn(),
                    record.dueOn(),
                    record.policy(),
                    line.state(),
                    line.reason().orElse(null),
                    line.destroyedAt().orElse(null));
        }
    }

    /** How many records of a class are in a state, for one reason. */
    @Schema(name = "RetentionCount")
    record Count(
            @JsonProperty("class") String classCode,
            RetentionState state,
            @Nullable String reason,
            long records) {

        static Count of(RetentionCount count) {
            return new Count(count.classCode(), count.state(), count.reason().orElse(null), count.records());
        }
    }

    /** What the last run of the job has done. */
    @Schema(name = "RetentionRun")
    record Run(Instant ranAt, int destroyed, long blocked, int failed) {

        static Run of(RetentionRun run) {
            return new Run(run.ranAt(), run.destroyed(), run.blocked(), run.failed());
        }
    }

    /** The page of the first {@code limit} that were found, of which there is one more where a page follows. */
    static RetentionPage of(LocalDate on, Found found, int limit) {
        var shown = found.lines().stream().limit(limit).toList();
        return new RetentionPage(
                on,
                found.counts().stream().map(Count::of).toList(),
                found.lastRun().map(Run::of).orElse(null),
                shown.stream().map(Line::of).toList(),
                found.lines().size() > limit ? PlaceInList.of(shown.getLast()) : null);
    }

    Optional<String> following() {
        return Optional.ofNullable(next);
    }
}
