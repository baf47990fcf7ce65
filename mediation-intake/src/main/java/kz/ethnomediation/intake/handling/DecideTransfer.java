package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.Step;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.intake.handling.HandleAppeal.When;
import kz.ethnomediation.platform.caller.Caller;

/** The other region's word on an appeal that it was offered; nobody else's. */
@ApplicationScoped
public class DecideTransfer {

    private final HandleAppeal handling;
    private final CodesInForce codes;

    public DecideTransfer(HandleAppeal handling, CodesInForce codes) {
        this.handling = handling;
        this.codes = codes;
    }

    /** The decision of the region that was asked. */
    public sealed interface Decision {

        Optional<LocalDate> occurredOn();

        /** The region takes the appeal; {@code office} is the one that handles it, the one named in the offer where absent. */
        record Accept(Optional<String> office, Optional<LocalDate> occurredOn) implements Decision {}

        /** The region does not take it, and why. */
        record Refuse(String reason, Optional<LocalDate> occurredOn) implements Decision {

            @Override
            public String toString() {
                return "Refuse[]";
            }
        }
    }

    /** Done, or why not: unknown, stale, nothing offered, another region's to decide, or no such office. */
    @Transactional
    public AppealOutcome decide(UUID id, long expectedRevision, Decision decision, Caller caller) {
        var read = OptionalLong.of(expectedRevision);
        return switch (decision) {
            case Decision.Accept(var office, var on) ->
                handling.decide(
                        id,
                        read,
                        caller,
                        new When(on, Optional.empty()),
                        (appeal, step) -> office.flatMap(named -> refusal(named, appeal, step))
                                .orElseGet(() -> appeal.acceptTransfer(office, step)));
            case Decision.Refuse(var reason, var on) ->
                handling.decide(id, read, caller, new When(on, Optional.of(reason)), Appeal::refuseTransfer);
        };
    }

    private Optional<AppealOutcome> refusal(String office, Appeal appeal, Step step) {
        if (appeal.transferOffer().filter(offer -> !offer.holds(office)).isPresent()) {
            return Optional.of(new AppealOutcome.Invalid("/office", "of-another-region"));
        }
        return codes.hasOffice(office, step.on())
                ? Optional.empty()
                : Optional.of(new AppealOutcome.Invalid("/office", "unknown"));
    }
}
