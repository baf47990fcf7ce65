package kz.ethnomediation.intake.duplicates;

import static kz.ethnomediation.intake.duplicates.MatterFixture.IIN;
import static kz.ethnomediation.intake.duplicates.MatterFixture.PHONE;
import static kz.ethnomediation.intake.duplicates.MatterFixture.aMatter;
import static kz.ethnomediation.intake.duplicates.MatterFixture.operator;
import static kz.ethnomediation.intake.duplicates.MatterFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.ethnomediation.intake.duplicates.SearchAppeals.Outcome;
import kz.ethnomediation.intake.duplicates.SearchTerm.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchAppealsTest {

    private final InMemoryMatters matters = new InMemoryMatters();
    private final SearchAppeals search = new SearchAppeals(matters.index, matters, matters.journal());

    @ParameterizedTest
    @CsvSource({
        "PHONE,8 701 000-00-01",
        "PHONE,77010000001",
        "IIN,900101300007",
        "NAME,Касымов Нурлан",
        "NAME,нұрлан қасымов",
        "NAME,Kassymov N.",
        "NAME,Касымов Нурлан Серикович"
    })
    void findsWhoeverIsMeant(Kind kind, String text) {
        var matter = aMatter().of(person("Қасымов Нұрлан Серікұлы", IIN, PHONE)).build();
        matters.keep(matter, aMatter().of(person("Касымов Нуржан Абаевич")).build());

        assertThat(found(kind, text)).contains(matter.id());
    }

    @Test
    void findsTheOtherSideToo() {
        var matter = aMatter()
                .of(person("Ахметов Асхат"))
                .against(person("Касымов Нурлан"))
                .build();
        matters.keep(matter);

        assertThat(found(Kind.NAME, "Касымов Нурлан")).containsExactly(matter.id());
    }

    @Test
    void findsByTheNumberOfTheAppeal() {
        var matter = aMatter().build();
        matters.keep(matter);

        assertThat(found(Kind.NUMBER, matter.number())).containsExactly(matter.id());
        assertThat(found(Kind.NUMBER, "EM-2026-61-999999")).isEmpty();
    }

    @Test
    void comparesTheWholeNameInMemory() {
        matters.keep(aMatter().of(person("Касымов Нуржан")).build());

        assertThat(found(Kind.NAME, "Касымов Нурлан")).isEmpty();
        assertThat(found(Kind.NAME, "Касымов Н")).hasSize(1);
    }

    @Test
    void showsTwentyLinesAndSaysThatThereAreMore() {
        matters.keep(IntStream.range(0, 21)
                .mapToObj(i -> aMatter().of(person("Касымов Нурлан")).build())
                .toArray(Matter[]::new));

        assertThat(search.search(new SearchTerm(Kind.NAME, "Касымов Нурлан"), operator("KZ-61")))
                .isInstanceOfSatisfying(Outcome.Found.class, answer -> {
                    assertThat(answer.hits()).hasSize(20);
                    assertThat(answer.more()).isTrue();
                });
    }

    @Test
    void putsTheClosestNameFirst() {
        var initial = aMatter().of(person("Касымов Н.")).build();
        var whole = aMatter().of(person("Касымов Нурлан Серикович")).build();
        var name = aMatter().of(person("Касымов Нурлан")).build();
        matters.keep(initial, whole, name);

        assertThat(found(Kind.NAME, "Касымов Нурлан Серикович")).containsExactly(whole.id(), name.id(), initial.id());
    }

    @Test
    void findsNothingOutsideTheSightAndWritesThatDownToo() {
        matters.keep(
                aMatter().of(person("Касымов Нурлан", IIN, PHONE)).in("KZ-75").build());

        assertThat(found(Kind.IIN, IIN)).isEmpty();
        assertThat(matters.searches).singleElement().satisfies(entry -> {
            assertThat(entry.hits()).isZero();
            assertThat(entry.kind()).isEqualTo(Kind.IIN);
            assertThat(entry.actor()).isEqualTo("subject");
            assertThat(entry.toString()).doesNotContain(IIN);
        });
    }

    @Test
    void writesSpellingsOfOneQuestionDownAlike() {
        var _ = found(Kind.PHONE, "8 701 000 00 01");
        var _ = found(Kind.PHONE, "+77010000001");
        var _ = found(Kind.PHONE, "+77010000002");

        var asked = matters.searches.stream().map(SearchLog.Entry::asked).toList();
        assertThat(asked.get(0)).isEqualTo(asked.get(1)).isNotEqualTo(asked.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "IIN,900101300008,wrong-check-digit",
        "BIN,123,wrong-length",
        "PHONE,(((((,nothing-to-look-for",
        "NAME,...,nothing-to-look-for"
    })
    void looksForNothingByWhatIsNothing(Kind kind, String text, String code) {
        assertThat(search.search(new SearchTerm(kind, text), operator("KZ-61")))
                .isEqualTo(new Outcome.Unusable(kind, code));
        assertThat(matters.searches).isEmpty();
    }

    private List<UUID> found(Kind kind, String text) {
        return switch (search.search(new SearchTerm(kind, text), operator("KZ-61"))) {
            case Outcome.Found(var hits, var _) ->
                hits.stream().map(hit -> hit.matter().id()).toList();
            case Outcome.Unusable(var _, var code) -> throw new AssertionError(code);
        };
    }
}
