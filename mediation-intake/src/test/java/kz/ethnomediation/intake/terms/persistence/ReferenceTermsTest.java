package kz.ethnomediation.intake.terms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.ethnomediation.intake.terms.TermCode;
import kz.ethnomediation.intake.terms.TermVersions;
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
    void countsInTheVersionsThatWereStoredWhateverIsPublishedLater() {
        var registered = Instant.parse("2026-08-10T05:00:00Z");
        var given = terms.at(registered).answer(registered);
        lists.publishAgain(lists.version("holidays", 1).orElseThrow(), 3, LocalDate.of(2026, 8, 1));
        lists.publishAgain(lists.version("term-policy", 1).orElseThrow(), 2, LocalDate.of(2026, 8, 1));
        now.set(NOON.plusSeconds(60));

        assertThat(terms.under(registered, Optional.empty(), registered)
                        .answer(registered)
                        .calendarVersion())
                .isEqualTo("holidays-3 moved-days-1");
        assertThat(terms.under(registered, Optional.of(TermVersions.of(given)), NOON)
                        .answer(registered))
                .isEqualTo(given);
    }

    @Test
    void refusesAVersionThatThereIsNot() {
        assertThatThrownBy(() -> {
                    var _ = terms.on(DAY, new TermVersions("term-policy-9", "holidays-2 moved-days-1"));
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("term-policy-9");
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
