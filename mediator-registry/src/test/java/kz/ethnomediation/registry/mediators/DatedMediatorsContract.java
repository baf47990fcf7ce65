package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every collection of entries keeps to besides, where what was said is corrected or counts from a day on. */
public abstract class DatedMediatorsContract extends MediatorsContract {

    @Test
    void keepsWhatWasSaidOfAStepBeforeItsCorrection() {
        var id = add(aMediator().keptIn("KZ-88").serving("KZ-88").candidate()).id();
        step(id, MediatorStatus.ACTIVE, ENTERED.plusDays(2));
        step(id, MediatorStatus.EXCLUDED, ENTERED.plusDays(4));
        correct(id, new StepCorrection(2, Optional.empty(), Optional.empty(), CorrectionReason.ENTERED_IN_ERROR), 6);
        var day = ENTERED.plusDays(5);

        assertThat(statusOf(id, new AsOf(day, MediatorFixture.noonOf(ENTERED.plusDays(5)))))
                .isEqualTo(MediatorStatus.EXCLUDED);
        assertThat(statusOf(id, new AsOf(day, MediatorFixture.noonOf(ENTERED.plusDays(6)))))
                .isEqualTo(MediatorStatus.ACTIVE);
        step(id, MediatorStatus.SUSPENDED, ENTERED.plusDays(7));
        var activated = Optional.of(MediatorFixture.stepTo(MediatorStatus.ACTIVE));
        correct(id, new StepCorrection(1, activated, Optional.of(ENTERED.plusDays(3)), CorrectionReason.PAPER), 8);
        assertThat(statusOn(id, ENTERED.plusDays(2))).isEqualTo(MediatorStatus.CANDIDATE);
        assertThat(statusOn(id, ENTERED.plusDays(3))).isEqualTo(MediatorStatus.ACTIVE);
        assertThat(statusOn(id, ENTERED.plusDays(7))).isEqualTo(MediatorStatus.SUSPENDED);
        assertThat(history(id, EVERYWHERE).orElseThrow().changes()).hasSize(6);
    }

    @Test
    void showsTheProfileOfTheDayAsItWasKnown() {
        var id = add(aMediator().keptIn("KZ-87").serving("KZ-87").candidate()).id();
        say(id, "Бұрынғы", List.of("ug-Arab"), 3, 5);
        say(id, "Түзетілген", List.of("de"), 3, 7);
        var before = new AsOf(ENTERED.plusDays(4), MediatorFixture.noonOf(ENTERED.plusDays(4)));
        var first = new AsOf(ENTERED.plusDays(4), MediatorFixture.noonOf(ENTERED.plusDays(6)));
        var corrected = known(ENTERED.plusDays(4));

        assertThat(nameOf(id, known(ENTERED.plusDays(2))))
                .isEqualTo(MediatorFixture.name().kk());
        assertThat(nameOf(id, before)).isEqualTo(MediatorFixture.name().kk());
        assertThat(nameOf(id, first)).isEqualTo("Бұрынғы");
        assertThat(nameOf(id, corrected)).isEqualTo("Түзетілген");
        assertThat(inTransaction(() -> mediators().profiles(id)).statements())
                .extracting(said -> said.name().kk())
                .containsExactly(MediatorFixture.name().kk(), "Бұрынғы", "Түзетілген");
        assertThat(speaking("ug", first)).containsExactly(id);
        assertThat(speaking("ug-Arab", first)).containsExactly(id);
        assertThat(speaking("ug", corrected)).isEmpty();
        assertThat(speaking("de", corrected)).containsExactly(id);
        assertThat(speaking("kk", known(ENTERED))).containsExactly(id);
    }

    private List<MediatorId> speaking(String language, AsOf asOf) {
        var filter = new MediatorFilter(
                Optional.of("KZ-87"),
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asOf,
                Optional.empty());
        return page(filter, 10).stream().map(MediatorEntry::id).toList();
    }

    private String nameOf(MediatorId id, AsOf asOf) {
        return inTransaction(() -> mediators().entry(id, EVERYWHERE, asOf))
                .orElseThrow()
                .name()
                .kk();
    }

    private MediatorStatus statusOf(MediatorId id, AsOf asOf) {
        return inTransaction(() -> mediators().entry(id, EVERYWHERE, asOf))
                .orElseThrow()
                .status();
    }

    private void say(MediatorId id, String name, List<String> languages, int from, int recorded) {
        var profile =
                new MediatorProfile(MediatorKind.PROFESSIONAL, true, languages, List.of("KZ-87"), "KZ-87", "87-01");
        var recording = new Recording(
                ENTERED.plusDays(from), MediatorFixture.noonOf(ENTERED.plusDays(recorded)), "keeper-subject");
        assertThat(inTransaction(() -> mediators()
                        .toChange(id, EVERYWHERE)
                        .orElseThrow()
                        .say(new BilingualName(name, name), profile, recording)))
                .isNotNull();
    }

    private void correct(MediatorId id, StepCorrection correction, int recorded) {
        assertThat(inTransaction(() -> MediatorFixture.corrected(
                        mediators().toChange(id, EVERYWHERE).orElseThrow(), correction, ENTERED.plusDays(recorded))))
                .isTrue();
    }

    @Test
    void countsWhereAndHowEachStoodOnTheDay() {
        var moved = add(aMediator().keptIn("KZ-85").serving("KZ-85").in(MediatorStatus.ACTIVE))
                .id();
        add(aMediator().keptIn("KZ-85").serving("KZ-85").in(MediatorStatus.ACTIVE));
        add(aMediator().keptIn("KZ-85").ofKind(MediatorKind.PUBLIC).candidate());
        move(moved, "KZ-86", ENTERED.plusDays(5));

        assertThat(counts(ENTERED.plusDays(4), "KZ-85"))
                .containsExactly(
                        new MediatorCount("KZ-85", MediatorKind.PROFESSIONAL, MediatorStatus.ACTIVE, 2),
                        new MediatorCount("KZ-85", MediatorKind.PUBLIC, MediatorStatus.CANDIDATE, 1));
        assertThat(counts(ENTERED.plusDays(5), "KZ-85"))
                .contains(new MediatorCount("KZ-85", MediatorKind.PROFESSIONAL, MediatorStatus.ACTIVE, 1));
        assertThat(counts(ENTERED.plusDays(5), "KZ-86"))
                .containsExactly(new MediatorCount("KZ-86", MediatorKind.PROFESSIONAL, MediatorStatus.ACTIVE, 1));
        assertThat(counts(ENTERED.minusDays(1), "KZ-85")).isEmpty();
        assertThat(inTransaction(
                        () -> mediators().counts(known(ENTERED.plusDays(4)), Optional.of("KZ-85"), in("KZ-86"))))
                .isEmpty();
    }

    private List<MediatorCount> counts(LocalDate day, String region) {
        return inTransaction(() -> mediators().counts(known(day), Optional.of(region), EVERYWHERE));
    }

    private void move(MediatorId id, String region, LocalDate day) {
        var profile = aMediator().keptIn(region).serving(region).profile();
        assertThat(inTransaction(() -> mediators()
                        .toChange(id, EVERYWHERE)
                        .orElseThrow()
                        .say(MediatorFixture.name(), profile, MediatorFixture.recordedOn(day))))
                .isNotNull();
    }
}
