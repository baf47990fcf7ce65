package kz.ethnomediation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

/** The database alone, asked without any predicate, lets nobody write of seats, sources, lists, accounts and akimats what is not theirs. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class RegisterRowSecurityIT extends SecuredRows {

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
            assertThatThrownBy(() -> executed(other, source)).hasMessageContaining("row-level security");
            assertThatThrownBy(() -> executed(other, say)).hasMessageContaining("row-level security");
        }
        try (var own = akimat("akimat-61", "KZ-61")) {
            assertThat(executed(own, source)).isOne();
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
}
