package kz.ethnomediation.registry.mediators.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.Qualification;

/**
 * The data of mediator.certificate-granted, .certificate-expired, .profile-changed and .corrected, version 1: everything that
 * eligibility is judged by as it now stands, and no name, number, document or school.
 */
record MediatorStandingChanged(
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
        List<CertificateInterval> certificates) {

    static MediatorStandingChanged of(StandingChanged changed, Qualification qualification) {
        var profile = changed.profile();
        return new MediatorStandingChanged(
                changed.mediator().value(),
                changed.recording().effectiveOn(),
                changed.recording().recordedAt(),
                profile.registerRegion(),
                profile.kind(),
                profile.ethnomediator(),
                profile.languages(),
                qualification.specialisations(),
                profile.regions(),
                changed.status(),
                StatusDays.of(changed.standing()),
                CertificateInterval.of(qualification));
    }
}
