package kz.ethnomediation.intake.imports.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.imports.ImportState;
import kz.ethnomediation.intake.imports.RowResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database repeats the rules of imports, and keeps what was done as it was done. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ImportSchemaIT {

    @Inject
    DataSource database;

    @Test
    void knowsTheSameStates() throws SQLException {
        assertThat(known("appeal_import_state_known")).isEqualTo(names(ImportState.values()));
        assertThat(known("appeal_import_row_state_known")).isEqualTo(names(RowResult.State.values()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update appeal_import set subject = 'other'",
                "update appeal_import set roles = '{admin}'",
                "update appeal_import set dry_run = false",
                "delete from appeal_import",
                "update appeal_import_row set state = 'IMPORTED'",
                "delete from appeal_import_row",
                "update appeal_import_line set cells = '{}'",
                "truncate appeal_import_line"
            })
    void refusesTheServiceWhatOnlyTheOwnerMayDo(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("42501");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var work = connection.createStatement()) {
            var _ = work.execute(statement);
        }
    }

    private Set<String> known(String constraint) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            query.setString(1, constraint);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                var found = new TreeSet<String>();
                var matcher = Pattern.compile("'([A-Z_]+)'").matcher(rows.getString(1));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
                return found;
            }
        }
    }

    private static Set<String> names(Enum<?>[] values) {
        var names = new TreeSet<String>();
        Arrays.stream(values).map(Enum::name).forEach(names::add);
        return names;
    }
}
