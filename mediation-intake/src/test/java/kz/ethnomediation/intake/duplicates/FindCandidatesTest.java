package kz.ethnomediation.intake.duplicates;

import static kz.ethnomediation.intake.duplicates.MatterFixture.IIN;
import static kz.ethnomediation.intake.duplicates.MatterFixture.PHONE;
import static kz.ethnomediation.intake.duplicates.MatterFixture.aMatter;
import static kz.ethnomediation.intake.duplicates.MatterFixture.newcomer;
import static kz.ethnomediation.intake.duplicates.MatterFixture.operator;
import static kz.ethnomediation.intake.duplicates.MatterFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.ethnomediation.intake.appeals.Resemblances.Reason;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.duplicates.DecideDuplicate.Outcome;
import kz.ethnomediation.intake.duplicates.Verdict.Decision;
import kz.ethnomediation.intake.duplicates.Verdict.Ground;
import org.junit.jupiter.api.Test;

class FindCandidatesTest {

    private static final Sight SIGHT = Sight.of(operator("KZ-61"));

    private final InMemoryMatters matters = new InMemoryMatters();
    private final FindCandidates candidates = new FindCandidates(matters.index, matters, matters);
    private final DecideDuplicate decide =
            new DecideDuplicate(matters, matters, InstantSource.fixed(MatterFixture.NOW));

    @Test
    void showsFiveAtMostAndTheBestFirst() {
        var weaker = IntStream.range(0, 7)
                .mapToObj(i -> aMatter().of(person("Касымов Нурлан", IIN, null)).build())
                .toArray(Matter[]::new);
        var best = aMatter().of(person("Касымов Нурлан", IIN, PHONE)).build();
        matters.keep(weaker);
        matters.keep(best);

        var found = find(newcomer(person("Касымов Нурлан", IIN, PHONE)));
        assertThat(found).hasSize(5);
        assertThat(found.getFirst()).isEqualTo(best.id());
        assertThat(found.get(1)).isEqualTo(weaker[6].id());
    }

    @Test
    void showsNothingOutsideTheSight() {
        matters.keep(
                aMatter().of(person("Касымов Нурлан", IIN, PHONE)).in("KZ-75").build());

        assertThat(find(newcomer(person("Касымов Нурлан", IIN, PHONE)))).isEmpty();
    }

    @Test
    void neverProposesAgainWhatWasDecidedToBeAnother() {
        var first = aMatter().of(person("Касымов Нурлан", null, PHONE)).build();
        var second = aMatter().of(person("Касымов Нурлан", null, PHONE)).build();
        matters.keep(first, second);
        assertThat(of(first)).containsExactly(second.id());

        assertThat(decide.decide(second.id(), first.id(), Decision.NOT_SAME, Ground.NAMESAKE, operator("KZ-61")))
                .isInstanceOf(Outcome.Decided.class);
        assertThat(of(first)).isEmpty();
        assertThat(of(second)).isEmpty();
    }

    @Test
    void reusesADecisionForTheSamePersonsNextAppeal() {
        var first = aMatter().of(person("Касымов Нурлан", IIN, PHONE)).build();
        var namesake = aMatter().of(person("Касымов Нурлан", null, PHONE)).build();
        matters.keep(first, namesake);
        var next = newcomer(person("Касымов Нурлан", IIN, PHONE));
        assertThat(find(next)).containsExactly(first.id(), namesake.id());

        assertThat(decide.decide(first.id(), namesake.id(), Decision.NOT_SAME, Ground.NAMESAKE, operator("KZ-61")))
                .isInstanceOf(Outcome.Decided.class);
        assertThat(find(next)).containsExactly(first.id());
    }

    @Test
    void proposesAnotherMatterOfThePersonForTheNextAppeal() {
        var first = aMatter().of(person("Касымов Нурлан", IIN, PHONE)).build();
        var otherMatter = aMatter().of(person("Касымов Нурлан", null, PHONE)).build();
        matters.keep(first, otherMatter);

        assertThat(decide.decide(
                        first.id(), otherMatter.id(), Decision.NOT_SAME, Ground.OTHER_MATTER, operator("KZ-61")))
                .isInstanceOf(Outcome.Decided.class);
        assertThat(find(newcomer(person("Касымов Нурлан", IIN, PHONE)))).contains(first.id(), otherMatter.id());
    }

    @Test
    void saysWhatWasDecidedToBeTheSame() {
        var first = aMatter().of(person("Касымов Нурлан", null, PHONE)).build();
        var second = aMatter().of(person("Касымов Нурлан", null, PHONE)).build();
        matters.keep(first, second);

        assertThat(decide.decide(first.id(), second.id(), Decision.SAME, Ground.ENTERED_TWICE, operator("KZ-61")))
                .isInstanceOf(Outcome.Decided.class);
        var found = candidates.find(Newcomer.of(first), Optional.of(first.id()), SIGHT);
        assertThat(found)
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.reasons()).contains(Reason.DECIDED_SAME));
    }

    @Test
    void letsTheLastDecisionCount() {
        var first = aMatter().of(person("Касымов Нурлан", null, PHONE)).build();
        var second = aMatter().of(person("Касымов Нурлан", null, PHONE)).build();
        matters.keep(first, second);

        var apart = decide.decide(first.id(), second.id(), Decision.NOT_SAME, Ground.NAMESAKE, operator("KZ-61"));
        var same = decide.decide(second.id(), first.id(), Decision.SAME, Ground.SAME_MATTER, operator("KZ-61"));
        assertThat(List.of(apart, same)).allMatch(Outcome.Decided.class::isInstance);
        assertThat(of(first)).containsExactly(second.id());
    }

    @Test
    void decidesNothingOutsideTheSightOrAgainstItself() {
        var seen = aMatter().build();
        var hidden = aMatter().in("KZ-75").build();
        matters.keep(seen, hidden);

        assertThat(decide.decide(seen.id(), hidden.id(), Decision.SAME, Ground.SAME_MATTER, operator("KZ-61")))
                .isEqualTo(new Outcome.Unknown());
        assertThat(decide.decide(seen.id(), seen.id(), Decision.SAME, Ground.SAME_MATTER, operator("KZ-61")))
                .isEqualTo(new Outcome.Invalid("/otherAppealId", "same-appeal"));
        assertThat(decide.decide(seen.id(), hidden.id(), Decision.SAME, Ground.NAMESAKE, operator("KZ-61")))
                .isEqualTo(new Outcome.Invalid("/ground", "contradicts-decision"));
        assertThat(matters.verdicts).isEmpty();
    }

    private List<UUID> find(Newcomer newcomer) {
        return candidates.find(newcomer, Optional.empty(), SIGHT).stream()
                .map(candidate -> candidate.matter().id())
                .toList();
    }

    private List<UUID> of(Matter matter) {
        return candidates.find(Newcomer.of(matter), Optional.of(matter.id()), SIGHT).stream()
                .map(candidate -> candidate.matter().id())
                .toList();
    }
}
