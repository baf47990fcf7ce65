package kz.ethnomediation.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppealImportTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final UUID ID = new UUID(0x7000, 1);
    private static final Caller CALLER = new Caller(
            "subject",
            "operator-61",
            Set.of("operator"),
            Scope.of(List.of("KZ-61")),
            Optional.of("61-01"),
            Optional.empty());
    private static final RowResult TAKEN = new RowResult.Imported(ID, "EM-2025-61-000001");
    private static final RowResult KNOWN = new RowResult.Duplicate(ID, "EM-2025-61-000001");
    private static final RowResult REFUSED = new RowResult.Refused(List.of(new LineFault("/", "wrong")));

    private static final Map<ImportState, Set<ImportState>> LEGAL = Map.of(
            ImportState.QUEUED, Set.of(ImportState.RUNNING),
            ImportState.RUNNING, Set.of(ImportState.SUCCEEDED, ImportState.PARTLY, ImportState.FAILED),
            ImportState.SUCCEEDED, Set.of(),
            ImportState.PARTLY, Set.of(),
            ImportState.FAILED, Set.of());

    @ParameterizedTest
    @EnumSource
    void knowsTheLegalEdgesAndNoOther(ImportState from) {
        assertThat(from.next()).isEqualTo(LEGAL.get(from));
    }

    @Test
    void runsFromTheFirstBatchToTheLastLine() {
        var journal = journal(3);

        journal.count(rows(TAKEN, KNOWN), NOW);
        assertThat(journal.state()).isEqualTo(ImportState.RUNNING);
        assertThat(journal.startedAt()).contains(NOW);
        assertThat(journal.finishedAt()).isEmpty();

        journal.count(rows(TAKEN), NOW.plusSeconds(1));
        assertThat(journal.state()).isEqualTo(ImportState.SUCCEEDED);
        assertThat(journal.finishedAt()).contains(NOW.plusSeconds(1));
        assertThat(journal.imported()).isEqualTo(2);
        assertThat(journal.duplicates()).isEqualTo(1);
    }

    @Test
    void saysWhetherLinesWereRefused() {
        var partly = journal(2);
        partly.count(rows(KNOWN, REFUSED), NOW);
        var failed = journal(2);
        failed.count(rows(REFUSED, REFUSED), NOW);

        assertThat(partly.state()).isEqualTo(ImportState.PARTLY);
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
    }

    @Test
    void countsNoLineBehindTheLast() {
        var journal = journal(1);
        journal.count(rows(TAKEN), NOW);

        assertThatIllegalStateException().isThrownBy(() -> journal.count(List.of(), NOW));
    }

    @Test
    void givesTheJobTheRightsOfTheUpload() {
        assertThat(journal(1).uploader().caller()).isEqualTo(CALLER);
        var everywhere =
                new Caller("s", "l", Set.of("office-head"), new Scope.Republic(), Optional.empty(), Optional.of(ID));
        assertThat(Uploader.of(everywhere).caller()).isEqualTo(everywhere);
    }

    private static AppealImport journal(int lines) {
        return new AppealImport(
                ID, new AppealImport.Contents("KZ-61", "0".repeat(64), lines, false), Uploader.of(CALLER), NOW);
    }

    private static List<ImportRow> rows(RowResult... results) {
        return List.of(results).stream().map(result -> new ImportRow(1, result)).toList();
    }
}
