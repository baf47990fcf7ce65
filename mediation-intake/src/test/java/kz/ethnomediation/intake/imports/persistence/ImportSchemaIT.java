package kz.ethnomediation.intake.imports.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.imports.ImportState;
import kz.ethnomediation.intake.imports.RowResult;
import kz.ethnomediation.platform.testkit.Schema;
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
        var schema = new Schema(database::getConnection);

        assertThat(schema.codes("appeal_import_state_known")).isEqualTo(Schema.names(ImportState.values()));
        assertThat(schema.codes("appeal_import_row_state_known")).isEqualTo(Schema.names(RowResult.State.values()));
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
    void refusesTheServiceWhatOnlyTheOwnerMayDo(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }
}
