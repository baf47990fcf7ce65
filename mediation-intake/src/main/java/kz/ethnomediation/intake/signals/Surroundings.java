package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.intake.codes.CodesInForce;

/** What a signal takes from the rest of intake: published codes, ids, and which appeals there are. */
@ApplicationScoped
public class Surroundings {

    private final CodesInForce codes;
    private final LinkableAppeals appeals;
    private final Identifiers identifiers;

    public Surroundings(CodesInForce codes, LinkableAppeals appeals, Identifiers identifiers) {
        this.codes = codes;
        this.appeals = appeals;
        this.identifiers = identifiers;
    }

    ReportRules rules(Instant now) {
        return new ReportRules(codes, appeals, now);
    }

    UUID newId() {
        return identifiers.next();
    }
}
