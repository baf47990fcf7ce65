package kz.ethnomediation.intake.documents.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.documents.DocumentKind;
import kz.ethnomediation.intake.documents.FileType;
import kz.ethnomediation.intake.documents.MalwareScan.Verdict;
import kz.ethnomediation.platform.testkit.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database repeats the codes, and what was brought stays as it was. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DocumentSchemaIT {

    @Inject
    DataSource database;

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("document_kind_known", DocumentKind.values()),
                Arguments.of("document_type_known", FileType.values()),
                Arguments.of("document_scan_known", new Verdict[] {Verdict.NOT_SCANNED, Verdict.CLEAN}));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void knowsTheSameCodes(String constraint, Enum<?>[] codes) throws SQLException {
        assertThat(new Schema(database::getConnection).codes(constraint)).isEqualTo(Schema.names(codes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update document set title = 'other'",
                "update document_content set content = ''",
                "delete from document_content",
                "delete from document",
                "truncate document"
            })
    void refusesTheServiceWhatNobodyMayDo(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }
}
