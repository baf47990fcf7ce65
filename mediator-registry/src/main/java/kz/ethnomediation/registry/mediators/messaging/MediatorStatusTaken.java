package kz.ethnomediation.registry.mediators.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.MediatorEvent.StatusTaken;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.Qualification;
import kz.ethnomediation.registry.mediators.StatusGround;
import org.jspecify.annotations.Nullable;

/** The data of mediator.registered, .activated, .suspended and .excluded, version 1: no name, no document, no person. */
record MediatorStatusTaken(
        UUID mediatorId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String registerRegion,
        MediatorKind kind,
        boolean ethnomediator,
        List<String> languages,
        List<String> specialisations,
        List<String> regions,
        MediatorStatus status,
        List<StatusDays> statuses,
        List<CertificateInterval> certificates,
        @Nullable StatusGround ground) {

    static MediatorStatusTaken of(StatusTaken taken, Qualification qualification) {
        var profile = taken.profile();
        var change = taken.change();
        return new MediatorStatusTaken(
                taken.mediator().value(),
                change.effectiveOn(),
                change.recordedAt(),
                profile.registerRegion(),
                profile.kind(),
                profile.ethnomediator(),
                profile.languages(),
                qualification.specialisations(),
                profile.regions(),
                change.status(),
                StatusDays.of(taken.standing()),
                CertificateInterval.of(qualification),
                change.ground());
    }
}
