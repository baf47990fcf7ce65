package kz.ethnomediation.intake.imports;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.SealKey;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.registration.RegisterAppeal;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

/** What a crash interrupts goes on from the last committed batch; a line that no attempt can take is refused alone. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ImportCrashIT {

    private static final int LINES = 120;

    @Inject
    DataSource database;

    @Inject
    RegisterAppeal registerAppeal;

    @Inject
    QueueImport queueImport;

    @Inject
    Imports imports;

    @Inject
    ImportLines importLines;

    @Test
    void takesEveryLineOnceAlthoughTheConnectionDiesWithinABatch() throws SQLException {
        var taken = new AtomicInteger();
        QuarkusMock.installMockForType(
                new Disturbed(registerAppeal, number -> {
                    if (taken.incrementAndGet() == CarryOutImports.BATCH + LINES / 4) {
                        endThisConnection();
                    }
                }),
                AppealIntake.class);

        var journal = carriedOut("KZ-27");

        assertThat(journal.state()).isEqualTo(ImportState.SUCCEEDED);
        assertThat(taken.get()).isGreaterThan(LINES);
        var rows = page(journal, Optional.empty());
        assertThat(rows)
                .extracting(ImportRow::line)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, LINES + 1).boxed().toList());
        assertThat(rows)
                .extracting(row -> ((RowResult.Imported) row.result()).number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LINES)
                        .mapToObj("EM-2025-27-%06d"::formatted)
                        .toList());
        assertThat(count("select count(*) from appeal where imported and region = 'KZ-27'"))
                .isEqualTo(LINES);
        assertThat(Acting.<List<SheetLine>, RuntimeException>asSystem(() -> importLines.next(journal.id(), 1)))
                .isEmpty();
    }

    @Test
    void refusesOnlyTheLineThatTheServiceHasNoAnswerTo() throws SQLException {
        QuarkusMock.installMockForType(
                new Disturbed(registerAppeal, number -> {
                    if (number.equals("60")) {
                        throw new IllegalStateException("a defect");
                    }
                }),
                AppealIntake.class);

        var journal = carriedOut("KZ-23");

        assertThat(journal.state()).isEqualTo(ImportState.PARTLY);
        assertThat(page(journal, Optional.of(RowResult.State.REFUSED)))
                .containsExactly(
                        new ImportRow(61, new RowResult.Refused(List.of(new LineFault("/", "not-processed")))));
        assertThat(count("select count(*) from appeal_import_row where import_id = '" + journal.id() + "'"))
                .isEqualTo(LINES);
    }

    private AppealImport carriedOut(String region) {
        var caller = new Caller(
                "subject",
                "operator",
                Set.of("operator"),
                Scope.of(List.of(region)),
                Optional.empty(),
                Optional.empty());
        var lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(number -> new SheetLine(number + 1, JournalFixture.whole(String.valueOf(number)), List.of()))
                .toList();
        var contents = new AppealImport.Contents(region, "0".repeat(64), LINES, false);
        var id = Acting.onBehalfOf(
                caller, () -> queueImport.queue(contents, lines, caller).id());
        await().until(() -> read(id).state().isOver());
        return read(id);
    }

    private AppealImport read(UUID id) {
        var everywhere = new Sight.Territory(new Scope.Republic(), new SealKey("somebody", Optional.empty(), false));
        return Acting.<AppealImport, RuntimeException>asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> imports.byId(id, everywhere).orElseThrow()));
    }

    private List<ImportRow> page(AppealImport journal, Optional<RowResult.State> state) {
        return Acting.<List<ImportRow>, RuntimeException>asSystem(
                () -> importLines.page(journal.id(), state, 0, LINES + 1));
    }

    private void endThisConnection() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var _ = statement.execute("select pg_terminate_backend(pg_backend_pid())");
        } catch (SQLException died) {
            throw new IllegalStateException(died);
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = Acting.asSystem(database::getConnection);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    /** The real intake, with something that happens before each line. */
    private static final class Disturbed extends RegisteringIntake {

        private final java.util.function.Consumer<String> before;

        Disturbed(RegisterAppeal registerAppeal, java.util.function.Consumer<String> before) {
            super(registerAppeal);
            this.before = before;
        }

        @Override
        public RowResult take(JournalLine line, Caller caller) {
            before.accept(line.number());
            return super.take(line, caller);
        }
    }
}
