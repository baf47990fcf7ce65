package kz.ethnomediation.registry.particulars;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.keeperOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.mediators.InMemoryMediators;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.RecordedMediatorEvents;
import kz.ethnomediation.registry.particulars.Particulars.WorkContact;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Fault;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Invalid;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Recorded;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Stale;
import kz.ethnomediation.registry.particulars.ParticularsOutcome.Unknown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordParticularsTest {

    private static final KnownCodes CODES = new KnownCodes() {
        @Override
        public Set<String> specialisations(LocalDate on) {
            return Set.of("FAMILY", "LAND");
        }

        @Override
        public Set<String> districts(LocalDate on) {
            return Set.of("615200000", "751100000");
        }
    };

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final InMemoryParticulars record = new InMemoryParticulars();
    private final RecordedMediatorEvents events = new RecordedMediatorEvents();
    private final Mediator kept = aMediator().candidate();

    @BeforeEach
    void keepAMediator() {
        assertThat(mediators.add(kept)).isTrue();
    }

    @Test
    void endsTheStatementBeforeAndKeepsIt() {
        assertThat(say(10, particulars("FAMILY"), ENTERED, 1)).isEqualTo(new Recorded(2));
        assertThat(say(10, particulars("LAND"), ENTERED.plusDays(5), 2)).isEqualTo(new Recorded(3));

        assertThat(specialisation(ENTERED.plusDays(4), 10)).contains("FAMILY");
        assertThat(specialisation(ENTERED.plusDays(5), 10)).contains("LAND");
        assertThat(specialisation(ENTERED.minusDays(1), 10)).isEmpty();
        assertThat(causes()).containsExactly(Cause.PROFILE_CHANGED, Cause.PROFILE_CHANGED);
    }

    @Test
    void correctsWhatBeginsOnTheSameDayAndRemembersWhatItSaid() {
        assertThat(say(1, particulars("FAMILY"), ENTERED, 1)).isEqualTo(new Recorded(2));
        assertThat(say(3, particulars("LAND"), ENTERED, 2)).isEqualTo(new Recorded(3));

        assertThat(specialisation(ENTERED, 2)).contains("FAMILY");
        assertThat(specialisation(ENTERED, 3)).contains("LAND");
        assertThat(causes()).containsExactly(Cause.PROFILE_CHANGED, Cause.CORRECTED);
    }

    @Test
    void refusesWhatWouldOverlap() {
        assertThat(say(10, particulars("FAMILY"), ENTERED.plusDays(5), 1)).isEqualTo(new Recorded(2));

        assertThat(say(10, particulars("LAND"), ENTERED, 2))
                .isEqualTo(new Invalid(List.of(new Fault("/validFrom", "overlaps"))));
        assertThat(record.of(kept.id())).hasSize(1);
    }

    @Test
    void namesEveryFaultAtOnce() {
        record.hasCertificateSince(ENTERED.minusYears(30));
        var faulty = new Particulars(
                Optional.of(ENTERED.minusYears(20)),
                Optional.empty(),
                RegisterOfRecord.AKIMAT,
                "Synthetic akimat",
                Optional.of(new DocumentReference("3", ENTERED.plusDays(1))),
                List.of("FAMILY", "MAGIC"),
                List.of("615200000", "751100000", "619999999"),
                new WorkContact(Optional.empty(), Optional.empty()),
                Optional.empty());

        assertThat(say(0, faulty, ENTERED, 1))
                .isEqualTo(new Invalid(List.of(
                        new Fault("/birthDate", "after-a-certificate"),
                        new Fault("/registerOfRecord", "not-for-this-kind"),
                        new Fault("/protocol/issuedOn", "after-the-change"),
                        new Fault("/specialisations/1", "unknown"),
                        new Fault("/districts/2", "unknown"),
                        new Fault("/districts/1", "of-another-region"))));
        assertThat(record.of(kept.id())).isEmpty();
        assertThat(events.changed()).isEmpty();
    }

    @Test
    void saysNothingUnreadAndNothingOfAnotherTerritory() {
        assertThat(say(0, particulars("FAMILY"), ENTERED, 7)).isEqualTo(new Stale(1));
        var elsewhere =
                new RecordParticulars.Command(kept.id(), particulars("FAMILY"), Optional.empty(), 1, keeperOf("KZ-75"));
        assertThat(recording(0).say(elsewhere)).isEqualTo(new Unknown());
    }

    private ParticularsOutcome say(int recordedAfter, Particulars content, LocalDate from, long revision) {
        return recording(recordedAfter)
                .say(new RecordParticulars.Command(kept.id(), content, Optional.of(from), revision, keeperOf("KZ-61")));
    }

    private RecordParticulars recording(int daysAfterTheEntry) {
        return new RecordParticulars(
                mediators,
                record,
                new ParticularsRules(CODES, record),
                events,
                new RecordParticulars.Stamp(UUID::randomUUID, () -> noonOf(ENTERED.plusDays(daysAfterTheEntry))));
    }

    private Optional<String> specialisation(LocalDate day, int knownAfter) {
        return new ParticularsHistory(record.of(kept.id()))
                .on(day, noonOf(ENTERED.plusDays(knownAfter)))
                .map(said -> said.content().specialisations().getFirst());
    }

    private List<Cause> causes() {
        return events.changed().stream().map(StandingChanged::cause).toList();
    }

    private static Particulars particulars(String specialisation) {
        return new Particulars(
                Optional.of(ENTERED.minusYears(40)),
                Optional.of("higher"),
                RegisterOfRecord.ORGANISATION,
                "Synthetic organisation",
                Optional.empty(),
                List.of(specialisation),
                List.of("615200000"),
                new WorkContact(Optional.of("+7 700 000 00 00"), Optional.empty()),
                Optional.of(5));
    }
}
