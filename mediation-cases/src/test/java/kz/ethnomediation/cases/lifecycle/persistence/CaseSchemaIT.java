package kz.ethnomediation.cases.lifecycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database says the same as the code, and lets the service do no more than it needs. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class CaseSchemaIT {

    private static final String CHECK_VIOLATION = "23514";

    @Inject
    DataSource database;

    @ParameterizedTest
    @EnumSource
    void letsTheHistoryFollowTheEdgesOfTheCode(CaseStatus from) throws SQLException {
        var matter = Matter.ofNeighbours().opened();
        for (var to : CaseStatus.values()) {
            assertThat(accepts(matter.id(), from.name(), to.name()))
                    .as("%s to %s", from, to)
                    .isEqualTo(from == to || from.mayBecome(to));
        }
    }

    @Test
    void knowsNoOtherStatus() throws SQLException {
        var matter = Matter.ofNeighbours().opened();

        assertThat(accepts(matter.id(), "CONSULTATION", "FORGOTTEN")).isFalse();
        assertThat(stateOf("update mediation_case set status = 'FORGOTTEN' where id = '" + matter.id() + "'"))
                .isEqualTo(CHECK_VIOLATION);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"CLOSED_AT_CONSULTATION", "CONTRACT_DRAFT", "SETTLED", "TERMINATED"})
    void keepsAStatusFromACaseThatLacksItsFacts(CaseStatus status) throws SQLException {
        var matter = Matter.ofNeighbours().opened();

        assertThat(stateOf("update mediation_case set status = '%s' where id = '%s'".formatted(status, matter.id())))
                .isEqualTo(CHECK_VIOLATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_history set actor = 'x'",
                "delete from case_history",
                "update mediator_standing set status = 'ACTIVE'",
                "delete from mediation_case",
                "update consultation set minutes = 1",
                "delete from case_party",
                "delete from contract_signature",
                "update settlement_signature set place = 'x'",
                "update obligation set what = 'x'",
                "update emergency_access set ends_at = now()",
                "delete from emergency_access",
                "create table own_table (id integer)"
            })
    void deniesTheServiceWhatItDoesNotNeed(String statement) throws SQLException {
        assertThat(stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }

    @Test
    void refusesASecondCaseOfTheSameNumber() {
        var first = Matter.ofNeighbours().opened();
        assertThatThrownBy(() -> execute("insert into mediation_case select (jsonb_populate_record(c, "
                        + "jsonb_build_object('id', gen_random_uuid()))).* from mediation_case c where id = '"
                        + first.id()
                        + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update mediation_case set sealed_by = 'x' where id = '%s'",
                "update mediation_case set seal_reason = 'BECAUSE' where id = '%s'",
                "insert into emergency_access values (gen_random_uuid(), '%s', 'KZ-61', 's', 'p', 'p', 'LAWFUL_DEMAND',"
                        + " '1', now(), now(), now(), 'w')",
                "insert into emergency_access values (gen_random_uuid(), '%s', 'KZ-61', 's', 'p', 'p', 'LAWFUL_DEMAND',"
                        + " '1', now(), now() + interval '24 h 1 s', now(), 'w')"
            })
    void keepsSealsWholeAndAccessesShort(String statement) throws SQLException {
        var matter = Matter.ofNeighbours().opened();

        assertThat(stateOf(statement.formatted(matter.id()))).isEqualTo(CHECK_VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({"p,42501", "q,00000"})
    void keepsReviewsToSecondPersons(String reviewer, String state) throws SQLException {
        var id = Matter.fresh();
        var both = """
                insert into emergency_access (id, case_id, region, sealed_by, person, person_login, reason, words, policy,
                  begins_at, ends_at, review_by)
                values ('%1$s', '%2$s', 'KZ-61', 's', 'p', 'p', 'LAWFUL_DEMAND', 'w', '1', now(), now() + interval '1 h', now());
                insert into emergency_review values ('%1$s', 'JUSTIFIED', '%3$s', 'r', now())""".formatted(id, Matter.ofNeighbours().opened().id(), reviewer);

        assertThat(stateOf(both)).isEqualTo(state);
    }

    private boolean accepts(UUID caseId, String from, String to) throws SQLException {
        var sql = "insert into case_history (case_id, actor, actor_login, verb, from_status, to_status, occurred_on, "
                + "recorded_at) values ('%s', 'a', 'a', 'tried', '%s', '%s', current_date, now())"
                        .formatted(caseId, from, to);
        return stateOf(sql).equals("00000");
    }

    private String stateOf(String statement) throws SQLException {
        return new Schema(() -> Acting.asSystem(database::getConnection)).stateOf(statement);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = Acting.asSystem(database::getConnection)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                var ignored = statement.execute(sql);
            } finally {
                connection.rollback();
            }
        }
    }
}
