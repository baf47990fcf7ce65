package kz.ethnomediation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.RowSecurity;
import org.junit.jupiter.api.Test;

/** The database alone, asked without any predicate, lets keepers write in their regions and shows grounds to the territories concerned. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class RowSecurityIT extends SecuredRows {

    private static final String WITHDRAW =
            "insert into access_withdrawal (id, user_id, region, ground, withdrawn_by, withdrawn_at)"
                    + " values ('%s', '%s', %s, 'DECISION', 'subject', now())";

    private static final String RESTORE = "insert into access_restoration values ('%s', 'subject', now())";

    private static final Map<String, String> REVIEWED = Map.of("user_access", "a number of events per person");

    @Test
    void forcesEveryTableOrSaysWhyNot() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(RowSecurity.faults(connection, REVIEWED)).isEmpty();
        }
    }

    @Test
    void letsOnlyTheKeepersOfTheRegionWrite() throws SQLException {
        for (var other : List.of(
                as(Set.of("register-keeper"), "KZ-62"), as(Set.of("operator"), "KZ-61"), database.getConnection())) {
            try (other) {
                assertThat(executed(other, "update mediator set revision = 2 where id = '" + id + "'"))
                        .isZero();
                assertThatThrownBy(() -> executed(other, ADD.formatted(UUID.randomUUID(), "KZ-61")))
                        .hasMessageContaining("row-level security");
                assertThatThrownBy(() -> executed(
                                other,
                                "insert into mediator_status (mediator_id, ordinal, previous_ordinal, previous_status,"
                                        + " status, effective_on, recorded_at, recorded_by)"
                                        + " values ('" + id
                                        + "', 1, 0, 'CANDIDATE', 'ACTIVE', '2026-03-02', now(), 'a')"))
                        .hasMessageContaining("row-level security");
            }
        }
    }

    @Test
    void showsEntriesToTheNetworkAndGroundsToTheTerritories() throws SQLException {
        assertSeen(as(Set.of("operator"), "KZ-61"), true, true);
        assertSeen(as(Set.of("operator"), "KZ-62"), true, true);
        assertSeen(as(Set.of("statistician"), "KZ"), true, true);
        assertSeen(as(Set.of("operator"), "KZ-75"), true, false);
        assertSeen(as(Set.of("service")), true, false);
        assertSeen(database.getConnection(), false, false);
    }

    @Test
    void showsWithdrawalsOfARegionToItsCoordinatorsAndAllToTheAdministrators() throws SQLException {
        var ofRegion = withdrawn("'KZ-61'");
        var ofEverything = withdrawn("null");

        assertWithdrawalsSeen(as(Set.of("admin")), ofRegion, true, ofEverything, true);
        assertWithdrawalsSeen(as(Set.of("auditor")), ofRegion, true, ofEverything, true);
        assertWithdrawalsSeen(as(Set.of("regional-coordinator"), "KZ-61"), ofRegion, true, ofEverything, false);
        assertWithdrawalsSeen(as(Set.of("regional-coordinator"), "KZ"), ofRegion, true, ofEverything, false);
        assertWithdrawalsSeen(as(Set.of("regional-coordinator"), "KZ-62"), ofRegion, false, ofEverything, false);
        assertWithdrawalsSeen(as(Set.of("operator"), "KZ-61"), ofRegion, false, ofEverything, false);
        assertWithdrawalsSeen(database.getConnection(), ofRegion, false, ofEverything, false);
    }

    @Test
    void letsNobodyWithdrawOrRestoreWhatIsNotTheirs() throws SQLException {
        var ofRegion = withdrawn("'KZ-61'");
        var restoration = RESTORE.formatted(ofRegion);
        for (var other : List.of(
                as(Set.of("auditor")), as(Set.of("regional-coordinator"), "KZ-62"), as(Set.of("operator"), "KZ-61"))) {
            try (other) {
                assertThatThrownBy(() ->
                                executed(other, WITHDRAW.formatted(UUID.randomUUID(), UUID.randomUUID(), "'KZ-61'")))
                        .hasMessageContaining("row-level security");
                assertThatThrownBy(() -> executed(other, restoration)).hasMessageContaining("row-level security");
            }
        }
        try (var coordinator = as(Set.of("regional-coordinator"), "KZ-61")) {
            assertThat(executed(coordinator, restoration)).isOne();
        }
    }

    @Test
    void letsNobodyRestoreWhatIsOnlySeen() throws SQLException {
        var ofAnotherRegion = withdrawn("'KZ-62'");
        var ofEverything = withdrawn("null");
        try (var both = as(Set.of("auditor", "regional-coordinator"), "KZ-61")) {
            for (var withdrawal : List.of(ofAnotherRegion, ofEverything)) {
                assertThatThrownBy(() -> executed(both, RESTORE.formatted(withdrawal)))
                        .hasMessageContaining("row-level security");
            }
            assertThat(executed(both, RESTORE.formatted(withdrawn("'KZ-61'")))).isOne();
        }
    }

    @Test
    void letsNobodyRestoreTheOwnRight() throws SQLException {
        var person = UUID.randomUUID();
        var own = withdrawn(person, "'KZ-61'");
        try (var themselves = as(person.toString(), Set.of("admin", "regional-coordinator"), "KZ-61")) {
            assertThatThrownBy(() -> executed(themselves, RESTORE.formatted(own)))
                    .hasMessageContaining("row-level security");
        }
        try (var other = as(Set.of("admin"))) {
            assertThat(executed(other, RESTORE.formatted(own))).isOne();
        }
    }

    private UUID withdrawn(String region) throws SQLException {
        return withdrawn(UUID.randomUUID(), region);
    }

    private UUID withdrawn(UUID person, String region) throws SQLException {
        var withdrawal = UUID.randomUUID();
        try (var admin = as(Set.of("admin"))) {
            assertThat(executed(admin, WITHDRAW.formatted(withdrawal, person, region)))
                    .isOne();
        }
        return withdrawal;
    }

    private static void assertWithdrawalsSeen(
            Connection reader, UUID ofRegion, boolean region, UUID ofEverything, boolean everything)
            throws SQLException {
        var one = "select count(*) from access_withdrawal where id = '%s'";
        try (reader) {
            assertThat(counted(reader, one.formatted(ofRegion))).isEqualTo(region);
            assertThat(counted(reader, one.formatted(ofEverything))).isEqualTo(everything);
        }
    }

    @Test
    void letsNobodySignForAnotherReader() throws SQLException {
        var reading = "insert into access_log (actor, actor_login, target_kind, target_id, decision, reason)"
                + " values ('%s', 'login', 'mediators', '" + id + "', 'REFUSED', 'FORBIDDEN')";
        try (var connection = as(Set.of("service"))) {
            assertThat(executed(connection, reading.formatted("subject"))).isOne();
            assertThatThrownBy(() -> executed(connection, reading.formatted("another")))
                    .hasMessageContaining("row-level security");
        }
    }

    private void assertSeen(Connection reader, boolean entry, boolean grounds) throws SQLException {
        try (reader) {
            assertThat(counted(reader, "select count(*) from mediator where id = '" + id + "'"))
                    .isEqualTo(entry);
            assertThat(counted(reader, "select count(*) from mediator_status where mediator_id = '" + id + "'"))
                    .isEqualTo(grounds);
        }
    }
}
