package kz.ethnomediation.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.ethnomediation.intake.codes.ApplicantKind;
import org.junit.jupiter.api.Test;

class TraitHashesTest {

    private static final Description WHO =
            new Description(ApplicantKind.PERSON, "Касымов Нурлан", "900101300007", null, null, "87010000001");

    @Test
    void hidesEverythingBehindTheKey() {
        var rows = new TraitHashes(TestKeys.first()).toKeep(WHO);
        var underAnother = new TraitHashes(TestKeys.index(1, Map.of(1, TestKeys.SECOND)));

        assertThat(rows).hasSize(3);
        assertThat(rows.stream().map(row -> row.hash().hex()))
                .allMatch(hex -> hex.matches("[0-9a-f]{64}"))
                .doesNotContainAnyElementsOf(underAnother.toFind(List.of(WHO)));
    }

    @Test
    void findsEarlierEntriesAfterTheKeyWasChanged() {
        var before = new TraitHashes(TestKeys.first());
        var after = new TraitHashes(TestKeys.index(2, Map.of(1, TestKeys.FIRST, 2, TestKeys.SECOND)));
        var kept = before.toKeep(WHO).stream().map(row -> row.hash().hex()).toList();

        assertThat(after.toFind(List.of(WHO))).containsAll(kept);
        assertThat(after.toKeep(WHO)).allMatch(row -> row.hash().version() == 2);
        assertThat(after.toKeep(WHO).stream().map(row -> row.hash().hex())).doesNotContainAnyElementsOf(kept);
    }

    @Test
    void printsNothingOfAPerson() {
        assertThat(WHO.toString() + WHO.traits()).doesNotContain("9001", "7010", "kasimov", "Касымов");
    }
}
