package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A step that a keeper wants an entry to take.
 *
 * @param to the status to take
 * @param ground why; required for a suspension and an exclusion (domain rule 32)
 * @param document the paper on which it rests
 */
public record StatusStep(
        MediatorStatus to,
        @Nullable StatusGround ground,
        @Nullable DocumentReference document) {

    /** What is wrong with ground or document for a mediator of {@code kind} from {@code effectiveOn} on. */
    Optional<Invalid> faultFor(MediatorKind kind, LocalDate effectiveOn) {
        if (ground == null && to.needsGround()) {
            return Optional.of(new Invalid("/ground", "required"));
        }
        if (ground != null && !ground.servesFor(to, kind)) {
            return Optional.of(new Invalid("/ground", "not-for-this-step"));
        }
        if (document != null && document.issuedOn().isBefore(RegisterDays.OLDEST_DOCUMENT)) {
            return Optional.of(new Invalid("/document/issuedOn", "too-old"));
        }
        if (document != null && document.issuedOn().isAfter(effectiveOn)) {
            return Optional.of(new Invalid("/document/issuedOn", "after-the-change"));
        }
        return Optional.empty();
    }
}
