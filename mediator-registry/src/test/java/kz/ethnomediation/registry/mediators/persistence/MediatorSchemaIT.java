package kz.ethnomediation.registry.mediators.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.Schema;
import kz.ethnomediation.registry.RegistryEngines;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorFixture;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.RegisterDays;
import kz.ethnomediation.registry.mediators.StatusGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database repeats the rules of the code, and lets the service do nothing but what its verbs do. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class MediatorSchemaIT {

    @Inject
    DataSource database;

    @Inject
    Mediators mediators;

    private Mediator kept;

    @BeforeEach
    void keepAnActiveMediator() {
        kept = MediatorFixture.aMediator().in(MediatorStatus.ACTIVE);
        Acting.runAsSystem(() -> assertThat(QuarkusTransaction.requiringNew().call(() -> mediators.add(kept)))
                .isTrue());
    }

    @Test
    void listsTheSameStatuses() throws SQLException {
        assertThat(schema().codes("mediator_status_known")).isEqualTo(Schema.names(MediatorStatus.values()));
    }

    @Test
    void listsTheSameKindsAndGrounds() throws SQLException {
        assertThat(schema().codes("mediator_kind")).isEqualTo(Schema.names(MediatorKind.values()));
        assertThat(schema().codes("mediator_status_ground")).isEqualTo(Schema.names(StatusGround.values()));
    }

    @Test
    void demandsAGroundForTheSameStatuses() throws SQLException {
        var needingGround = Arrays.stream(MediatorStatus.values())
                .filter(MediatorStatus::needsGround)
                .toArray(MediatorStatus[]::new);
        assertThat(schema().codes("mediator_status_ground_given")).isEqualTo(Schema.names(needingGround));
    }

    @Test
    void allowsTheSameEdges() throws SQLException {
        // the first literal is the status of an entry; the others are pairs
        var literals = schema().literals("mediator_status_edge");
        var pairs = new HashSet<String>();
        for (var at = 1; at + 1 < literals.size(); at += 2) {
            pairs.add(literals.get(at) + ">" + literals.get(at + 1));
        }
        var edges = Arrays.stream(MediatorStatus.values())
                .flatMap(from -> from.next().stream().map(to -> from + ">" + to))
                .collect(Collectors.toSet());
        assertThat(literals.getFirst()).isEqualTo(MediatorStatus.CANDIDATE.name());
        assertThat(pairs).isEqualTo(edges);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update mediator_status set status = 'EXCLUDED'",
                "update mediator_status set effective_on = date '2020-01-01'",
                "delete from mediator_status",
                "truncate mediator_status",
                "delete from mediator",
                "update access_log set actor = 'nobody'",
                "delete from access_log",
                "truncate access_log",
                "update mediator set kind = 'PUBLIC'",
                "update mediator_profile set register_region = 'KZ-79'",
                "delete from mediator_profile",
                "update mediator set id = gen_random_uuid()",
                "create table smuggled (id integer)",
                "alter table mediator_status drop constraint mediator_status_edge",
                "drop table mediator",
                "create schema smuggled",
                "create temporary table smuggled (id integer)",
                "select * from flyway_schema_history"
            })
    void deniesTheServiceWhatItsVerbsDoNotDo(String statement) throws SQLException {
        assertThat(schema().stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }

    @Test
    void refusesAStepThatDoesNotBeginWhereTheLastOneEnded() {
        assertThatThrownBy(() -> insertStep("SUSPENDED", "EXCLUDED")).hasMessageContaining("mediator_status_chain");
    }

    @Test
    void refusesAStepAlongNoEdge() {
        assertThatThrownBy(() -> insertStep("ACTIVE", "CANDIDATE")).hasMessageContaining("mediator_status_edge");
    }

    @Test
    void refusesAStepBeforeThereWasALawAndADocumentOlderThanAnybodysPapers() {
        assertThatThrownBy(() -> insertSuspension(RegisterDays.LAW_IN_FORCE_SINCE.minusDays(1), "2011-01-01"))
                .hasMessageContaining("mediator_status_since_the_law");
        assertThatThrownBy(() -> insertSuspension(RegisterDays.LAW_IN_FORCE_SINCE, "1989-12-31"))
                .hasMessageContaining("mediator_status_document_recent");
    }

    private Schema schema() {
        return new Schema(() -> Acting.asSystem(database::getConnection));
    }

    private void insertSuspension(LocalDate day, String documentIssuedOn) throws SQLException {
        execute("""
            insert into mediator_status
              (mediator_id, ordinal, previous_ordinal, previous_status, status, effective_on, recorded_at, ground, recorded_by,
               document_number, document_issued_on)
            values ('%s', 2, 1, 'ACTIVE', 'SUSPENDED', date '%s', now(), 'COMPLAINT', 'somebody', '17', date '%s')\
            """.formatted(kept.id().value(), day, documentIssuedOn));
    }

    private void insertStep(String previous, String status) throws SQLException {
        execute("""
            insert into mediator_status
              (mediator_id, ordinal, previous_ordinal, previous_status, status, effective_on, recorded_at, ground, recorded_by)
            values ('%s', 2, 1, '%s', '%s', date '2026-03-02', now(), 'DEATH', 'somebody')\
            """.formatted(kept.id().value(), previous, status));
    }

    private void execute(String statement) throws SQLException {
        try (var connection = Acting.asSystem(database::getConnection);
                var work = connection.createStatement()) {
            var ignored = work.execute(statement);
        }
    }
}
