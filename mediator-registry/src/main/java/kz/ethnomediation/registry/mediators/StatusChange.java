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
 * One step of an entry from status to status: a fact, never overwritten.
 *
 * @param previous the status before; none for the entry into the register
 * @param status the status from {@code effectiveOn} on
 * @param effectiveOn the first day, in Asia/Almaty
 * @param recordedAt when the keeper recorded it
 * @param recordedBy stable id of the keeper
 */
@Embeddable
public record StatusChange(
        @Enumerated(EnumType.STRING) @Column(name = "previous_status") @Nullable
        MediatorStatus previous,

        @Enumerated(EnumType.STRING) MediatorStatus status,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Enumerated(EnumType.STRING) @Nullable StatusGround ground,
        @Embedded @Nullable DocumentReference document,
        String recordedBy) {}
