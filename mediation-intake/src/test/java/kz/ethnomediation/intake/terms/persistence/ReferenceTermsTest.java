package kz.ethnomediation.intake.terms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import kz.ethnomediation.intake.terms.TermCode;
import org.junit.jupiter.api.Test;

class ReferenceTermsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final ShippedTerms.Lists lists = new ShippedTerms.Lists();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final ReferenceTerms terms = new ReferenceTerms(lists, now::get);

    @Test
    void takesTheLawOfTheDay() {
        var lastDayBefore = LocalDate.of(2026, 3, 17);
        assertThat(terms.on(lastDayBefore).calendar().version()).isEqualTo("holidays-1 moved-days-1");
        assertThat(terms.on(lastDayBefore.plusDays(1)).calendar().version()).isEqualTo("holidays-2 moved-days-1");
    }

    @Test
    void readsOnceAMinute() {
        var first = terms.on(DAY);
        now.set(NOON.plusSeconds(59));
        assertThat(terms.on(DAY)).isSameAs(first);
        var asked = lists.asked();
        now.set(NOON.plusSeconds(60));
        assertThat(terms.on(DAY)).isNotSameAs(first);
        assertThat(lists.asked()).isEqualTo(2 * asked);
    }

    @Test
    void holdsFewDays() {
        var first = terms.on(DAY);
        DAY.plusDays(1)
                .datesUntil(DAY.plusDays(100))
                .forEach(day -> assertThat(terms.on(day)).isNotNull());
        assertThat(terms.on(DAY)).isNotSameAs(first);
    }

    @Test
    void countsThePolicyOfTheCodeBackToTheFirstList() {
        var early = terms.on(LocalDate.of(2018, 1, 1));
        assertThat(early.of(TermCode.ANSWER, LocalDate.of(2018, 1, 8)).term().amount())
                .isEqualTo(15);
    }

    @Test
    void refusesADayBeforeTheFirstList() {
        assertThatThrownBy(() -> {
                    var _ = terms.on(LocalDate.of(2017, 12, 31));
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("term-policy");
    }
}
