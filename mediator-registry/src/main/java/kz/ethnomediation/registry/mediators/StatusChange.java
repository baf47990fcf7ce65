package kz.ethnomediation.registry.mediators;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a keeper recorded of one step of an entry from status to status: a fact, never overwritten. A new step has the number of its
 * row; a row that corrects says what the step of that number was.
 *
 * @param previousOrdinal the row of the step before; none for the entry into the register
 * @param previous the status before; none for the entry into the register
 * @param status the status from {@code effectiveOn} on
 * @param effectiveOn the first day, in Asia/Almaty
 * @param recordedAt when the keeper recorded it
 * @param recordedBy stable id of the keeper
 * @param corrects the number of the step that is corrected; none for a new step
 * @param withdrawn whether the register says that there was no such step
 * @param reason why it is corrected; none for a new step
 */
@Embeddable
public record StatusChange(
        @Nullable Integer previousOrdinal,

        @Enumerated(EnumType.STRING) @Column(name = "previous_status") @Nullable
        MediatorStatus previous,

        @Enumerated(EnumType.STRING) MediatorStatus status,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Enumerated(EnumType.STRING) @Nullable StatusGround ground,
        @Embedded @Nullable DocumentReference document,
        String recordedBy,
        @Nullable Integer corrects,
        boolean withdrawn,
        @Enumerated(EnumType.STRING) @Nullable CorrectionReason reason) {

    /** A new step after {@code before}, or the entry into the register where there is none. */
    static StatusChange of(@Nullable StandingStep before, StatusStep step, Recording recording) {
        return new StatusChange(
                before == null ? null : before.ordinal(),
                before == null ? null : before.change().status(),
                step.to(),
                recording.effectiveOn(),
                recording.recordedAt(),
                step.ground(),
                step.document(),
                recording.recordedBy(),
                null,
                false,
                null);
    }

    /** The same, as what the step of that number was in truth. */
    StatusChange correcting(int number, CorrectionReason why) {
        return new StatusChange(
                previousOrdinal,
                previous,
                status,
                effectiveOn,
                recordedAt,
                ground,
                document,
                recordedBy,
                number,
                false,
                why);
    }

    /** That there was no such step of that number. */
    StatusChange withdrawn(int number, CorrectionReason why, Recording recording) {
        return new StatusChange(
                previousOrdinal,
                previous,
                status,
                effectiveOn,
                recording.recordedAt(),
                ground,
                document,
                recording.recordedBy(),
                number,
                true,
                why);
    }
}
