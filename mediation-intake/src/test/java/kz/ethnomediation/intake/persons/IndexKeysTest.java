package kz.ethnomediation.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.codes.ApplicantKind;
import org.junit.jupiter.api.Test;

class IndexKeysTest {

    private static final Description WHO =
            new Description(ApplicantKind.PERSON, "Касымов Нурлан", "900101300007", null, null, "87010000001");

    @Test
    void hidesEverythingBehindTheKey() {
        var rows = new TraitHashes(TestKeys.first()).toKeep(WHO);
        var underAnother = new TraitHashes(new IndexKeys(new TestKeys(TestKeys.SECOND, 1, Optional.empty())));

        assertThat(rows).hasSize(3);
        assertThat(rows.stream().map(row -> row.hash().hex()))
                .allMatch(hex -> hex.matches("[0-9a-f]{64}"))
                .doesNotContainAnyElementsOf(underAnother.toFind(List.of(WHO)));
    }

    @Test
    void keepsEqualTextsOfOtherKindsApart() {
        var keys = TestKeys.first();

        assertThat(keys.current("PHONE", "900101300007")).isNotEqualTo(keys.current("NUMBER", "900101300007"));
        assertThat(keys.current("PHONE", "1")).isEqualTo(keys.current("PHONE", "1"));
    }

    @Test
    void findsEarlierEntriesAfterTheKeyWasChanged() {
        var before = new TraitHashes(TestKeys.first());
        var after = new TraitHashes(new IndexKeys(new TestKeys(TestKeys.SECOND, 2, Optional.of(TestKeys.FIRST))));
        var kept = before.toKeep(WHO).stream().map(row -> row.hash().hex()).toList();

        assertThat(after.toFind(List.of(WHO))).containsAll(kept);
        assertThat(after.toKeep(WHO)).allMatch(row -> row.hash().keyVersion() == 2);
        assertThat(after.toKeep(WHO).stream().map(row -> row.hash().hex())).doesNotContainAnyElementsOf(kept);
    }

    @Test
    void refusesAKeyThatCanBeGuessed() {
        assertThatThrownBy(() -> new IndexKeys(new TestKeys("short", 1, Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNothingOfAPerson() {
        assertThat(WHO.toString() + WHO.traits()).doesNotContain("9001", "7010", "kasimov", "Касымов");
    }
}
