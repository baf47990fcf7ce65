package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.keeperOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.ProfileOutcome.Invalid;
import kz.ethnomediation.registry.mediators.ProfileOutcome.Recorded;
import kz.ethnomediation.registry.mediators.ProfileOutcome.Stale;
import kz.ethnomediation.registry.mediators.ProfileOutcome.Unknown;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeProfileTest {

    private static final BilingualName MARRIED = new BilingualName("Әсел Жаңа", "Асель Новая");
    private static final LocalDate TODAY = ENTERED.plusDays(30);

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final RecordedMediatorEvents events = new RecordedMediatorEvents();
    private final ChangeProfile profiles = new ChangeProfile(
            mediators,
            events,
            new RegistrationRules(_ -> Set.of("KZ-61", "KZ-79"), _ -> Set.of("kk", "ug")),
            InstantSource.fixed(noonOf(TODAY)));
    private final Mediator kept = aMediator().candidate();

    @BeforeEach
    void keepAMediator() {
        assertThat(mediators.add(kept)).isTrue();
    }

    @Test
    void saysNameAndProfileAnewAndTellsNoName() {
        assertThat(say("KZ-61", List.of("ug"), ENTERED.plusDays(3), 1, keeperOf("KZ-61")))
                .isEqualTo(new Recorded(2));

        assertThat(kept.name()).isEqualTo(MARRIED);
        assertThat(kept.profiles()
                        .on(new AsOf(ENTERED.plusDays(2), noonOf(TODAY)))
                        .name())
                .isEqualTo(MediatorFixture.name());
        assertThat(events.changed()).singleElement().satisfies(told -> {
            assertThat(told.cause()).isEqualTo(Cause.PROFILE_CHANGED);
            assertThat(told.profile().languages()).containsExactly("ug");
            assertThat(told.toString()).doesNotContain("Асель");
        });
    }

    @Test
    void correctsWhatItSaidOfTheSameDayAndRefusesAnEarlierOne() {
        assertThat(say("KZ-61", List.of("ug"), ENTERED.plusDays(3), 1, keeperOf("KZ-61")))
                .isInstanceOf(Recorded.class);
        assertThat(say("KZ-61", List.of("kk"), ENTERED.plusDays(3), 2, keeperOf("KZ-61")))
                .isInstanceOf(Recorded.class);
        assertThat(say("KZ-61", List.of("kk"), ENTERED.plusDays(2), 3, keeperOf("KZ-61")))
                .isEqualTo(new Invalid(List.of(new Fault("/effectiveOn", "overlaps"))));

        assertThat(events.changed())
                .extracting(StandingChanged::cause)
                .containsExactly(Cause.PROFILE_CHANGED, Cause.CORRECTED);
    }

    @Test
    void countsHimInAnotherRegionForWhoKeepsBoth() {
        assertThat(say("KZ-79", List.of("kk"), TODAY, 1, keeperOf("KZ-61")))
                .isEqualTo(new Invalid(List.of(new Fault("/registerRegion", "outside-your-scope"))));
        assertThat(say("KZ-79", List.of("kk"), TODAY, 1, keeperOf("KZ-61", "KZ-79")))
                .isEqualTo(new Recorded(2));
        assertThat(say("KZ-79", List.of("kk"), TODAY, 2, keeperOf("KZ-61"))).isEqualTo(new Unknown());
    }

    @Test
    void namesEveryFaultAndKeepsNothing() {
        var outcome = say("KZ-61", List.of("kk", "xx"), TODAY.plusDays(1), 1, keeperOf("KZ-61"));

        assertThat(outcome)
                .isEqualTo(
                        new Invalid(List.of(new Fault("/languages/1", "unknown"), new Fault("/effectiveOn", "ahead"))));
        assertThat(kept.name()).isEqualTo(MediatorFixture.name());
        assertThat(events.changed()).isEmpty();
    }

    @Test
    void refusesAKeeperWhoReadAnOlderRevision() {
        assertThat(say("KZ-61", List.of("kk"), TODAY, 7, keeperOf("KZ-61"))).isEqualTo(new Stale(1));
    }

    private ProfileOutcome say(String region, List<String> languages, LocalDate day, long revision, Caller keeper) {
        return profiles.change(new ChangeProfile.Command(
                kept.id(),
                MARRIED,
                kind -> new MediatorProfile(kind, false, languages, List.of(region), region, null),
                Optional.of(day),
                revision,
                keeper));
    }
}
