package kz.ethnomediation.intake.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.intake.handling.HandleAppeal.When;
import kz.ethnomediation.platform.caller.Caller;

/** Offers an appeal to another region's office; who registered it stays responsible until that office accepts, and the terms run on. */
@ApplicationScoped
public class OfferTransfer {

    private final HandleAppeal handling;
    private final CodesInForce codes;

    public OfferTransfer(HandleAppeal handling, CodesInForce codes) {
        this.handling = handling;
        this.codes = codes;
    }

    /**
     * Where it is to go.
     *
     * @param region ISO 3166-2, {@code KZ-75}
     * @param office stable code, any office of the region where absent
     * @param occurredOn day in Asia/Almaty, today where absent
     */
    public record Sheet(String region, Optional<String> office, String reason, Optional<LocalDate> occurredOn) {

        @Override
        public String toString() {
            return "Sheet[" + region + "]";
        }
    }

    /** Done, or why not: unknown, stale, of another status, offered already, or no such region or office. */
    @Transactional
    public AppealOutcome offer(UUID id, long expectedRevision, Sheet sheet, Caller caller) {
        var when = new When(sheet.occurredOn(), Optional.of(sheet.reason()));
        return handling.step(id, OptionalLong.of(expectedRevision), caller, when, (appeal, step) -> {
            if (!codes.hasRegion(sheet.region(), step.on())) {
                return new AppealOutcome.Invalid("/region", "unknown");
            }
            if (sheet.office().filter(office -> !liesIn(office, sheet.region())).isPresent()) {
                return new AppealOutcome.Invalid("/office", "of-another-region");
            }
            if (sheet.office()
                    .filter(office -> !codes.hasOffice(office, step.on()))
                    .isPresent()) {
                return new AppealOutcome.Invalid("/office", "unknown");
            }
            return appeal.offerTransfer(sheet.region(), sheet.office(), step);
        });
    }

    private static boolean liesIn(String office, String region) {
        return region.equals("KZ-" + office.substring(0, 2));
    }
}
