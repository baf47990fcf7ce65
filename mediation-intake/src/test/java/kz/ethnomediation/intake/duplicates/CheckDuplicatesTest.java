package kz.ethnomediation.intake.duplicates;

import static kz.ethnomediation.intake.duplicates.MatterFixture.IIN;
import static kz.ethnomediation.intake.duplicates.MatterFixture.PHONE;
import static kz.ethnomediation.intake.duplicates.MatterFixture.aMatter;
import static kz.ethnomediation.intake.duplicates.MatterFixture.operator;
import static kz.ethnomediation.intake.duplicates.MatterFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.duplicates.CheckDuplicates.Outcome;
import kz.ethnomediation.intake.persons.Description;
import org.junit.jupiter.api.Test;

class CheckDuplicatesTest {

    private static final String WRONG_IIN = "900101300008";

    private final InMemoryMatters matters = new InMemoryMatters();
    private final CheckDuplicates check =
            new CheckDuplicates(new FindCandidates(matters.index, matters, matters), matters, matters.journal());

    @Test
    void writesDownWhoAskedAndNoWordOfWhom() {
        matters.keep(aMatter().of(person("Касымов Нурлан", IIN, PHONE)).build());

        assertThat(check.check(newcomer(person("Касымов Нурлан", IIN, PHONE)), operator("KZ-61")))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.candidates()).hasSize(1));

        assertThat(matters.searches).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("subject");
            assertThat(entry.kind()).isEqualTo(SearchTerm.Kind.IIN);
            assertThat(entry.hits()).isOne();
            assertThat(entry.toString()).doesNotContain(IIN).doesNotContain(PHONE);
        });
        assertThat(matters.shown).containsExactlyElementsOf(matters.kept.keySet());
    }

    @Test
    void writesDownAQuestionThatFindsNothing() {
        var _ = check.check(newcomer(person("Касымов Нурлан")), operator("KZ-61"));

        assertThat(matters.searches).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(SearchTerm.Kind.NAME);
            assertThat(entry.hits()).isZero();
        });
    }

    @Test
    void looksForNobodyByANumberThatNobodyHas() {
        var newcomer = newcomer(person("Касымов Нурлан"), person("Ахметов Асхат", WRONG_IIN, PHONE));

        assertThat(check.check(newcomer, operator("KZ-61")))
                .isEqualTo(new Outcome.Invalid("/otherParties/0/iin", "wrong-check-digit"));
        assertThat(matters.searches).isEmpty();
    }

    private static Newcomer newcomer(Description applicant, Description... others) {
        return new Newcomer(applicant, List.of(others), Optional.empty(), Optional.empty());
    }
}
