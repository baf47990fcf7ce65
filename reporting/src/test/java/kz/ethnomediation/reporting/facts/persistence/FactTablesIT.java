package kz.ethnomediation.reporting.facts.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.reporting.ReportingStand;
import kz.ethnomediation.reporting.facts.AnswerTermFact;
import kz.ethnomediation.reporting.facts.AnswerTerms;
import kz.ethnomediation.reporting.facts.AppealMovements;
import kz.ethnomediation.reporting.facts.FactFixture;
import kz.ethnomediation.reporting.facts.InterethnicMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class FactTablesIT {

    @Inject
    DataSource database;

    @Inject
    AppealMovements movements;

    @Inject
    AnswerTerms terms;

    @Inject
    InterethnicMarks marks;

    @ParameterizedTest
    @CsvSource({
        "appeal_movement, update appeal_movement set region = 'KZ-61'",
        "appeal_movement, delete from appeal_movement",
        "appeal_movement, truncate appeal_movement",
        "answer_term_fact, update answer_term_fact set answer_by = null",
        "answer_term_fact, delete from answer_term_fact",
        "interethnic_fact, update interethnic_fact set to_mark = 'NO'",
        "interethnic_fact, delete from interethnic_fact",
        "notice_fact, update notice_fact set due_on = null",
        "notice_fact, delete from notice_fact",
        "signal_fact, update signal_fact set tension = 1",
        "signal_fact, delete from signal_fact",
        "mediator_status_fact, update mediator_status_fact set status = 'ACTIVE'",
        "mediator_status_fact, delete from mediator_status_fact",
        "historic_batch, delete from historic_batch",
        "historic_aggregate, update historic_aggregate set value = 0",
        "historic_aggregate, delete from historic_aggregate",
        "a new table, create table other (id int)"
    })
    void letsTheServiceChangeNothing(String table, String statement) {
        assertThatThrownBy(() -> execute(statement))
                .as(table)
                .isInstanceOf(SQLException.class)
                .satisfies(failure ->
                        assertThat(((SQLException) failure).getSQLState()).isEqualTo("42501"));
    }

    @Test
    void storesTheSameEventOnce() {
        var day = LocalDate.of(2025, 3, 1);
        var appeal = UUID.randomUUID();
        var movement = FactFixture.registered(appeal, "KZ-35", day);
        var transfer = FactFixture.transferred(appeal, "KZ-35", "KZ-62", day);
        var term = FactFixture.term(appeal, AnswerTermFact.Step.SET, day.plusDays(21), day);
        var mark = FactFixture.judged(appeal, "NOT_ASSESSED", "YES", day);

        assertThatCode(() -> {
                    for (var told = 0; told < 2; told++) {
                        movements.add(movement);
                        movements.add(transfer);
                        terms.add(term);
                        marks.add(mark);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesASecondRegistrationOfTheSameAppeal() {
        var appeal = UUID.randomUUID();
        movements.add(FactFixture.registered(appeal, "KZ-35", LocalDate.of(2025, 3, 1)));

        assertThatThrownBy(() -> movements.add(FactFixture.registered(appeal, "KZ-35", LocalDate.of(2025, 3, 2))))
                .isInstanceOf(IllegalStateException.class);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var ignored = statement.execute(sql);
        }
    }
}
