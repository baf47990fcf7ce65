package kz.ethnomediation.intake.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.access.SeededRows.SeededAppeal;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.RowProbe;
import kz.ethnomediation.platform.testkit.RowSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database alone, asked without any predicate on the service's own pool, shows and takes what the caller's sight allows. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class RowSecurityIT {

    private static final long SEED = Long.getLong("seed", 61);
    private static final int CALLERS = 150;
    private static final Random RANDOM = new Random(SEED);

    /** Every table of the service that no policy guards, and why. */
    private static final Map<String, String> REVIEWED = Map.of(
            "appeal_count", "how many appeals a region had in a year",
            "data_key", "worth nothing without the kek; asked for by id, after the row that it belongs to",
            "key_check", "by what a key file is known again; tells nothing of the key");

    private static final List<String> FOREIGN_WRITES = List.of(
            "insert into party (id, appeal_id, position, role, kind, personal, without_contact)"
                    + " values (gen_random_uuid(), '%s', 9, 'OTHER', 'PERSON', 'a', true)",
            "insert into appeal_history (id, appeal_id, actor, actor_login, verb, to_status, effective_on,"
                    + " recorded_at) values (nextval('appeal_history_seq'), '%s', 'a', 'a', 'registered', 'REGISTERED',"
                    + " now(), now())",
            "insert into consent (id, appeal_id, party_id, given, text_version, method, channel, language, given_on,"
                    + " recorded_by, recorded_at) values (gen_random_uuid(), '%1$s', '%1$s', true, '2026-1', 'ORAL',"
                    + " 'OFFICE', 'kk', now(), 'a', now())",
            "insert into document_content (document_id, content) values ('%s', 'a')",
            "insert into duplicate_decision (lower_id, higher_id, decision, ground, decided_by, decided_by_login,"
                    + " decided_at) values ('00000000-0000-0000-0000-000000000000', '%s', 'SAME', 'SAME_MATTER', 'a', 'a',"
                    + " now())",
            "insert into notice_mail values ('%1$s', '%1$s', 0, now())");

    private static final SightModel OPERATOR_OF_80 =
            new SightModel("nobody", Optional.empty(), Set.of("operator"), Set.of("KZ-80"));

    private static SeededRows rows;
    private static RowProbe probe;

    @Inject
    DataSource database;

    @Test
    void forcesEveryTableOrSaysWhyNot() throws SQLException {
        try (var connection = as("intake_owner")) {
            assertThat(RowSecurity.faults(connection, REVIEWED)).isEmpty();
        }
        IntakeStand.running().postgres().execute("intake", "alter table party no force row level security");
        try (var connection = as("intake_owner")) {
            assertThat(RowSecurity.faults(connection, REVIEWED))
                    .singleElement()
                    .asString()
                    .startsWith("party:");
        } finally {
            IntakeStand.running().postgres().execute("intake", "alter table party force row level security");
        }
    }

    @Test
    void showsNothingOutOfSightAndEverythingWithin() throws SQLException {
        seed();
        var looked = 0L;
        var callers = 0;
        for (; callers < CALLERS; callers++) {
            var model = SightModel.any(RANDOM, rows);
            var tally = look(model);
            assertThat(tally.leaked()).as("leaked to %s, seed %d", model, SEED).isEmpty();
            assertThat(tally.missed()).as("kept from %s, seed %d", model, SEED).isEmpty();
            looked += tally.looked();
        }
        System.out.printf(
                "row-level security alone, intake: %d callers, %d rows looked for, 0 leaked, 0 missed (seed %d)%n",
                callers, looked, SEED);
    }

    @Test
    void showsNobodyAnything() throws SQLException {
        seed();
        try (var connection = database.getConnection()) {
            assertThat(probe.look(connection, Set.of()).leaks()).isZero();
        }
        var number = rows.appeals().getFirst().number();
        try (var connection = Acting.asVisitor(number, database::getConnection)) {
            var one = rows.appeals().getFirst().id().toString();
            assertThat(probe.look(connection, Set.of(one)).leaks()).isZero();
        }
    }

    @Test
    void takesNothingForWhatIsOutOfSight() throws SQLException {
        seed();
        var refused = 0;
        for (var caller = 0; caller < CALLERS; caller++) {
            var model = SightModel.any(RANDOM, rows);
            var foreign = rows.appeals().stream()
                    .filter(appeal -> !model.sees(appeal))
                    .skip(RANDOM.nextInt(100))
                    .findFirst();
            if (foreign.isPresent()) {
                refused += refusals(model, foreign.get());
            }
        }
        assertThat(refused).isGreaterThan(CALLERS);
        System.out.printf(
                "row-level security alone, intake: %d writes out of sight, 0 took effect (seed %d)%n", refused, SEED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alter table party disable row level security; alter table party enable row level security; party",
                "create policy careless on signal_history using (true); drop policy careless on signal_history;"
                        + " signal_history",
                "create policy careless on appeal using (region is not null); drop policy careless on appeal; notice",
                "create policy sealless on appeal using (array[region] && (select sight_keys()));"
                        + " drop policy sealless on appeal; party"
            })
    void wouldFindALockThatIsOpen(String open, String shut, String table) throws SQLException {
        seed();
        IntakeStand.running().postgres().execute("intake", open);
        try {
            var tally = look(OPERATOR_OF_80);
            assertThat(tally.leaks()).isPositive();
            assertThat(tally.leaked()).containsKey(table);
        } finally {
            IntakeStand.running().postgres().execute("intake", shut);
        }
    }

    private RowProbe.Tally look(SightModel model) throws SQLException {
        try (var connection = Acting.onBehalfOf(model.caller(), database::getConnection)) {
            return probe.look(connection, model.visible(rows));
        }
    }

    private int refusals(SightModel model, SeededAppeal foreign) throws SQLException {
        try (var connection = Acting.onBehalfOf(model.caller(), database::getConnection);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update appeal set revision = revision + 1 where id = '" + foreign.id() + "'"))
                    .isZero();
            for (var write : FOREIGN_WRITES) {
                assertThatThrownBy(() -> statement.executeUpdate(write.formatted(foreign.id())))
                        .as(write)
                        .hasMessageContaining("row-level security");
            }
            return FOREIGN_WRITES.size() + 1;
        }
    }

    private static void seed() throws SQLException {
        if (rows == null) {
            try (var system = as("intake_owner")) {
                rows = SeededRows.write(system, RANDOM);
                probe = RowProbe.of(SeededRows.QUERIES, rows.ids(), system);
            }
        }
    }

    private static Connection as(String role) throws SQLException {
        var url = IntakeStand.running().postgres().jdbcUrl("intake") + "?options=-c%20acting.kind=system";
        return DriverManager.getConnection(url, role, role);
    }
}
