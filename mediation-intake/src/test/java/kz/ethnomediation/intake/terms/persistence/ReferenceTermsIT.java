package kz.ethnomediation.intake.terms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.terms.TermsInForce;
import org.junit.jupiter.api.Test;

/** The service's own tables hold what the contracts ship, and give the same deadlines. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ReferenceTermsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Inject
    TermsInForce terms;

    @Test
    void countsAsOnTheShippedLists() {
        var registered = Instant.parse("2026-12-31T18:00:00Z");
        assertThat(terms.on(TODAY).answer(registered))
                .isEqualTo(new ShippedTerms().on(TODAY).answer(registered));
    }

    @Test
    void keepsTheLawBeforeTheReferendum() {
        assertThat(terms.on(LocalDate.of(2026, 3, 17)).calendar().workdaysIn(2026))
                .isEqualTo(246);
        assertThat(terms.on(TODAY).calendar().workdaysIn(2026)).isEqualTo(247);
    }
}
