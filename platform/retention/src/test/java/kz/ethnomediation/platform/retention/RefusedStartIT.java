package kz.ethnomediation.platform.retention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A service with a list that it cannot keep does not start, and says which version it is. */
@QuarkusTest
@QuarkusTestResource(Probe.class)
class RefusedStartIT {

    @Inject
    RetentionTerms terms;

    @Test
    void saysWhatIsWrongWithTheList() {
        Shelf.publish(7, LocalDate.of(2060, 1, 1), "[" + Items.item("CASE", "P5Y") + "]");
        try {
            assertThatThrownBy(() -> terms.check(new StartupEvent()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("retention-policy-7 has no class CASE_OTHER_PARTY of mediation-cases");
        } finally {
            Shelf.withdraw(7);
        }
        terms.check(new StartupEvent());
    }
}
