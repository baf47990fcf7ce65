package kz.ethnomediation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.testkit.RowSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database alone, asked without any predicate, lets keepers write in their regions and shows grounds to the territories concerned. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class RowSecurityIT {

    private static final String ADD =
            "insert into mediator (id, version, name_kk, name_ru, kind, ethnomediator, languages, regions,"
                    + " register_region, revision, published_events) values ('%s', 0, 'Synthetic', 'Synthetic', 'PUBLIC',"
                    + " true, '{kk}', '{KZ-61,KZ-62}', '%s', 1, 1)";

    private static final String WITHDRAW =
            "insert into access_withdrawal (id, user_id, region, ground, withdrawn_by, withdrawn_at)"
                    + " values ('%s', '%s', %s, 'DECISION', 'subject', now())";

    private static final String RESTORE = "insert into access_restoration values ('%s', 'subject', now())";

    private final UUID id = UUID.randomUUID();

    private static final Map<String, String> REVIEWED = Map.of("user_access", "a number of events per person");

    @Inject
    DataSource database;

    @BeforeEach
    void keepAMediator() throws SQLException {
        try (var connection = as(Set.of("register-keeper"), "KZ-61")) {
            assertThat(executed(connection, ADD.formatted(id, "KZ-61"))).isOne();
            assertThat(executed(
                            connection,
                            "insert into mediator_status (mediator_id, ordinal, status, effective_on,"
                                    + " recorded_at, recorded_by) values ('" + id
                                    + "', 0, 'CANDIDATE', '2026-03-02', now(), 'a')"))
                    .isOne();
        }
    }

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

    @Test
    void letsOnlyItsTerritorySeatPeopleAndReadWhoSits() throws SQLException {
        var council = UUID.randomUUID();
        var enter = "insert into organisation (id, kind, region, revision, published_events) values ('%s',"
                + " 'REGIONAL_COUNCIL', 'KZ-61', 1, 0)";
        var seat = "insert into seat (id, organisation_id, name_kk, name_ru, kind, held_from, recorded_at, recorded_by)"
                + " values ('%s', '" + council + "', 'Synthetic', 'Synthetic', 'CHAIR', '2021-01-10', now(), 'a')";
        for (var other : List.of(as(Set.of("register-keeper"), "KZ-62"), as(Set.of("operator"), "KZ-61"))) {
            try (other) {
                assertThatThrownBy(() -> executed(other, enter.formatted(council)))
                        .hasMessageContaining("row-level security");
            }
        }
        try (var keeper = as(Set.of("register-keeper"), "KZ-61")) {
            assertThat(executed(keeper, enter.formatted(council))).isOne();
        }
        try (var elsewhere = as(Set.of("operator"), "KZ-62")) {
            assertThatThrownBy(() -> executed(elsewhere, seat.formatted(UUID.randomUUID())))
                    .hasMessageContaining("row-level security");
        }
        try (var operator = as(Set.of("operator"), "KZ-61")) {
            assertThat(executed(operator, seat.formatted(UUID.randomUUID()))).isOne();
        }
        var sitting = "select count(*) from seat where organisation_id = '" + council + "'";
        try (var operator = as(Set.of("operator"), "KZ-61");
                var elsewhere = as(Set.of("operator"), "KZ-62");
                var mediator = as(Set.of("mediator"), "KZ-61")) {
            assertThat(counted(operator, sitting)).isTrue();
            assertThat(counted(elsewhere, sitting)).isFalse();
            assertThat(counted(mediator, sitting)).isFalse();
        }
    }

    @Test
    void letsOnlyKeepersOfTheRegionSayWhatASourceMeans() throws SQLException {
        var source = "trial-" + id;
        var say =
                "insert into entry_source (entry_kind, source_system, external_id, ordinal, entry_id, region, content,"
                        + " recorded_at, recorded_by) values ('MEDIATOR', '" + source + "', '%s', 0, '" + id
                        + "', '%s', repeat('0', 64),"
                        + " now(), 'a')";
        for (var other : List.of(as(Set.of("register-keeper"), "KZ-62"), as(Set.of("operator"), "KZ-61"))) {
            try (other) {
                assertThatThrownBy(() -> executed(other, say.formatted("61-1", "KZ-61")))
                        .hasMessageContaining("row-level security");
            }
        }
        try (var keeper = as(Set.of("register-keeper"), "KZ-61")) {
            assertThat(executed(keeper, say.formatted("61-1", "KZ-61"))).isOne();
        }
        var said = "select count(*) from entry_source where source_system = '" + source + "'";
        try (var elsewhere = as(Set.of("register-keeper"), "KZ-62");
                var operator = as(Set.of("operator"), "KZ-61")) {
            assertThat(counted(elsewhere, said)).isTrue();
            assertThat(counted(operator, said)).isFalse();
        }
    }

    @Test
    void letsOnlyKeepersOfTheRepublicPublish() throws SQLException {
        var publish = "insert into list_publication (list, version, valid_from, sequence, published_by, published_at)"
                + " select name, version, valid_from, 1000000 + version, 'a', now() from reference_list"
                + " where name = 'row-security' and version = 1001";
        var sequence = "insert into reference_list (name, version, valid_from, content) values ('row-security', 1001,"
                + " '2060-01-01', '[]') on conflict do nothing";
        try (var system = Acting.asSystem(database::getConnection)) {
            var _ = executed(system, sequence);
        }
        for (var other : List.of(as(Set.of("register-keeper"), "KZ-61"), as(Set.of("statistician"), "KZ"))) {
            try (other) {
                assertThatThrownBy(() -> executed(other, publish)).hasMessageContaining("row-level security");
            }
        }
        try (var keeper = as(Set.of("register-keeper"), "KZ")) {
            assertThat(executed(keeper, publish)).isOne();
        }
        var published = "select count(*) from list_publication where list = 'row-security'";
        try (var auditor = as(Set.of("auditor"));
                var operator = as(Set.of("operator"), "KZ")) {
            assertThat(counted(auditor, published)).isTrue();
            assertThat(counted(operator, published)).isFalse();
        }
    }

    @Test
    void letsKeepersAskForAccountsOfTheirOwnAndNobodyElseCarryThemOut() throws SQLException {
        var ask =
                "insert into mediator_account (mediator_id, login, existing, regions, wanted, state, asked_by, asked_at)"
                        + " values ('" + id + "', 'm-" + id + "', false, '{%s}', 'OPEN', 'PENDING', 'a', now())";
        var act = "insert into mediator_account_act (mediator_id, state, done_at) values ('" + id
                + "', 'REFUSED', now())";
        var refuse = "update mediator_account set state = 'REFUSED' where mediator_id = '" + id + "'";
        try (var elsewhere = as(Set.of("register-keeper"), "KZ-62")) {
            assertThatThrownBy(() -> executed(elsewhere, ask.formatted("KZ-62")))
                    .hasMessageContaining("row-level security");
        }
        try (var keeper = as(Set.of("register-keeper"), "KZ-61")) {
            assertThatThrownBy(() -> executed(keeper, ask.formatted("KZ-62")))
                    .hasMessageContaining("row-level security");
            assertThat(executed(keeper, ask.formatted("KZ-61"))).isOne();
            assertThat(executed(keeper, refuse)).isZero();
            assertThatThrownBy(() -> executed(keeper, act)).hasMessageContaining("row-level security");
        }
        try (var system = Acting.asSystem(database::getConnection)) {
            assertThat(executed(system, refuse)).isOne();
            assertThat(executed(system, act)).isOne();
        }
        assertAccountSeen(as(Set.of("register-keeper"), "KZ-61"), true, false);
        assertAccountSeen(as(Set.of("register-keeper"), "KZ-62"), false, false);
        assertAccountSeen(as(Set.of("auditor")), true, true);
        assertAccountSeen(as(Set.of("operator"), "KZ-61"), false, false);
        var again = "update mediator_account set state = 'PENDING', regions = '{%s}' where mediator_id = '" + id + "'";
        try (var elsewhere = as(Set.of("register-keeper"), "KZ-62");
                var keeper = as(Set.of("register-keeper"), "KZ-61")) {
            assertThat(executed(elsewhere, again.formatted("KZ-62"))).isZero();
            assertThatThrownBy(() -> executed(keeper, again.formatted("KZ-62")))
                    .hasMessageContaining("row-level security");
            assertThat(executed(keeper, again.formatted("KZ-61"))).isOne();
        }
    }

    private void assertAccountSeen(Connection reader, boolean account, boolean acts) throws SQLException {
        try (reader) {
            assertThat(counted(reader, "select count(*) from mediator_account where mediator_id = '" + id + "'"))
                    .isEqualTo(account);
            assertThat(counted(reader, "select count(*) from mediator_account_act where mediator_id = '" + id + "'"))
                    .isEqualTo(acts);
        }
    }

    @Test
    void letsAnAkimatsSystemSayItsOwnAndNoMore() throws SQLException {
        var source =
                "insert into entry_source (entry_kind, source_system, external_id, ordinal, entry_id, region, content,"
                        + " recorded_at, recorded_by) values ('MEDIATOR', 'akimat-61', '" + id + "', 0, '" + id
                        + "', 'KZ-61', '"
                        + "0".repeat(64) + "', now(), 'a')";
        var say =
                "insert into akimat_entry (source_system, external_id, ordinal, mediator_id, listing, effective_on, region,"
                        + " name_kk, name_ru, languages, regions, record_keeper, recorded_at, recorded_by) values ('akimat-61', '"
                        + id + "', 0, '" + id
                        + "', 'LISTED', '2026-02-01', 'KZ-61', 'Synthetic', 'Synthetic', '{kk}', '{KZ-61}',"
                        + " 'Akimat', now(), 'a')";
        var activate =
                "insert into mediator_status (mediator_id, ordinal, previous_status, status, effective_on, recorded_at,"
                        + " recorded_by) values ('" + id + "', 1, 'CANDIDATE', 'ACTIVE', '2026-03-02', now(), 'a')";
        try (var other = akimat("akimat-75", "KZ-61")) {
            assertThat(executed(other, source)).isOne();
            assertThatThrownBy(() -> executed(other, say)).hasMessageContaining("row-level security");
        }
        try (var own = akimat("akimat-61", "KZ-61")) {
            assertThat(executed(own, say)).isOne();
            assertThatThrownBy(() -> executed(own, activate)).hasMessageContaining("row-level security");
            assertThatThrownBy(() -> executed(own, ADD.formatted(UUID.randomUUID(), "KZ-62")))
                    .hasMessageContaining("row-level security");
            assertThat(executed(own, "update mediator set revision = 2 where id = '" + id + "'"))
                    .isZero();
        }
    }

    private Connection akimat(String client, String region) throws SQLException {
        var caller = new Caller(
                client,
                "service-account-" + client,
                Set.of("akimat-system"),
                Scope.of(List.of(region)),
                Optional.empty(),
                Optional.empty());
        return Acting.onBehalfOf(caller, database::getConnection);
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

    private static boolean counted(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    private static int executed(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private Connection as(Set<String> roles, String... regions) throws SQLException {
        return as("subject", roles, regions);
    }

    private Connection as(String subject, Set<String> roles, String... regions) throws SQLException {
        var caller =
                new Caller(subject, "login", roles, Scope.of(List.of(regions)), Optional.empty(), Optional.empty());
        return Acting.onBehalfOf(caller, database::getConnection);
    }
}
