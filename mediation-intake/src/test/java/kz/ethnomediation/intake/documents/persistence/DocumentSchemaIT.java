package kz.ethnomediation.intake.documents.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.documents.DocumentKind;
import kz.ethnomediation.intake.documents.FileType;
import kz.ethnomediation.intake.documents.MalwareScan.Verdict;
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
        var known = new TreeSet<String>();
        var matcher = Pattern.compile("'([A-Z_]+)'").matcher(check(constraint));
        while (matcher.find()) {
            known.add(matcher.group(1));
        }
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(codes).map(Enum::name).toList());
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
    void refusesTheServiceWhatNobodyMayDo(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("42501");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var work = connection.createStatement()) {
            var ignored = work.execute(statement);
        }
    }

    private String check(String constraint) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            query.setString(1, constraint);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
