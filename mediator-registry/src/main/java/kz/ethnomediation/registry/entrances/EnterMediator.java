package kz.ethnomediation.registry.entrances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.certificates.CertificateOutcome;
import kz.ethnomediation.registry.certificates.GrantCertificate;
import kz.ethnomediation.registry.imports.EnteredRows;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.mediators.ChangeStatus;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.RegisterMediator;
import kz.ethnomediation.registry.mediators.RegistrationOutcome;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome;
import kz.ethnomediation.registry.mediators.StatusGround;
import kz.ethnomediation.registry.mediators.StatusStep;
import kz.ethnomediation.registry.particulars.ParticularsOutcome;
import kz.ethnomediation.registry.particulars.RecordParticulars;

/**
 * Enters the mediator of a row as a keeper would: as a candidate, then his particulars and his certificate, then active, all with
 * the same first day. The first use case that refuses him ends it.
 */
@ApplicationScoped
class EnterMediator {

    /** Which column a use case means, by the first members of its pointer. */
    private static final Map<String, MediatorColumn> COLUMNS = Map.ofEntries(
            Map.entry("/languages", MediatorColumn.LANGUAGES),
            Map.entry("/regions", MediatorColumn.REGIONS),
            Map.entry("/registerRegion", MediatorColumn.REGISTER_REGION),
            Map.entry("/office", MediatorColumn.OFFICE),
            Map.entry("/effectiveOn", MediatorColumn.ACTIVE_FROM),
            Map.entry("/validFrom", MediatorColumn.ACTIVE_FROM),
            Map.entry("/to", MediatorColumn.ACTIVE_FROM),
            Map.entry("/birthDate", MediatorColumn.BIRTH_DATE),
            Map.entry("/registerOfRecord", MediatorColumn.REGISTER_OF_RECORD),
            Map.entry("/protocol", MediatorColumn.PROTOCOL_NUMBER),
            Map.entry("/protocol/issuedOn", MediatorColumn.PROTOCOL_ISSUED_ON),
            Map.entry("/specialisations", MediatorColumn.SPECIALISATIONS),
            Map.entry("/districts", MediatorColumn.DISTRICTS),
            Map.entry("/number", MediatorColumn.NUMBER),
            Map.entry("/issuedOn", MediatorColumn.ISSUED_ON),
            Map.entry("/expiresOn", MediatorColumn.EXPIRES_ON));

    private final RegisterMediator registration;
    private final RecordParticulars particulars;
    private final GrantCertificate certificates;
    private final ChangeStatus statuses;

    EnterMediator(
            RegisterMediator registration,
            RecordParticulars particulars,
            GrantCertificate certificates,
            ChangeStatus statuses) {
        this.registration = registration;
        this.particulars = particulars;
        this.certificates = certificates;
        this.statuses = statuses;
    }

    /** Enters him, or notes why not. */
    void enter(NewRow row, MediatorRow mediator, Caller keeper, EnteredRows entered) {
        switch (registration.register(mediator.registration(), keeper)) {
            case RegistrationOutcome.Registered(var id, var _, var revision) -> {
                var known = said(row, id, revision, mediator, keeper, entered)
                        .flatMap(read -> certified(row, id, read, mediator, keeper, entered))
                        .flatMap(read -> activated(row, id, read, mediator, keeper, entered));
                if (known.isPresent()) {
                    var region = mediator.registration().profile().registerRegion();
                    entered.entered(row, id.value(), Optional.of(region));
                }
            }
            case RegistrationOutcome.Invalid(var faults) ->
                faults.forEach(fault -> entered.refused(row, Pointers.column(fault.pointer(), COLUMNS), fault.code()));
            case RegistrationOutcome.IdTaken() -> throw new IllegalStateException("an id of our own is taken");
        }
    }

    private Optional<Long> said(
            NewRow row, MediatorId id, long revision, MediatorRow mediator, Caller keeper, EnteredRows entered) {
        var command =
                new RecordParticulars.Command(id, mediator.particulars(), mediator.activeFrom(), revision, keeper);
        return switch (particulars.say(command)) {
            case ParticularsOutcome.Recorded(var next) -> Optional.of(next);
            case ParticularsOutcome.Invalid(var faults) -> {
                faults.forEach(fault -> entered.refused(row, Pointers.column(fault.pointer(), COLUMNS), fault.code()));
                yield Optional.empty();
            }
            case ParticularsOutcome other -> throw new IllegalStateException("a new entry: " + other);
        };
    }

    private Optional<Long> certified(
            NewRow row, MediatorId id, long revision, MediatorRow mediator, Caller keeper, EnteredRows entered) {
        if (mediator.certificate().isEmpty()) {
            return Optional.of(revision);
        }
        return switch (certificates.grant(id, mediator.certificate().get(), keeper)) {
            case CertificateOutcome.Recorded(var _, var next) -> Optional.of(next);
            case CertificateOutcome.Invalid(var faults) -> {
                faults.forEach(fault -> entered.refused(row, Pointers.column(fault.pointer(), COLUMNS), fault.code()));
                yield Optional.empty();
            }
            case CertificateOutcome other -> throw new IllegalStateException("a new entry: " + other);
        };
    }

    private Optional<Long> activated(
            NewRow row, MediatorId id, long revision, MediatorRow mediator, Caller keeper, EnteredRows entered) {
        if (mediator.activeFrom().isEmpty()) {
            return Optional.of(revision);
        }
        var step = new StatusStep(MediatorStatus.ACTIVE, StatusGround.ADMITTED, null);
        var command = new ChangeStatus.Command(id, revision, step, mediator.activeFrom(), keeper);
        return switch (statuses.change(command)) {
            case StatusChangeOutcome.Changed(var next, var _) -> Optional.of(next);
            case StatusChangeOutcome.Invalid(var pointer, var code) -> {
                entered.refused(row, Pointers.column(pointer, COLUMNS), code);
                yield Optional.empty();
            }
            case StatusChangeOutcome other -> throw new IllegalStateException("a new entry: " + other);
        };
    }
}
