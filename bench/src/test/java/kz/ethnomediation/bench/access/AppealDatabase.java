package kz.ethnomediation.bench.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.flywaydb.core.Flyway;

/** Intake's own schema with 200,000 appeals over 20 regions, and three ways to it. */
final class AppealDatabase implements AutoCloseable {
    static final int APPEALS = 200_000;

    private static final String AS_THE_SYSTEM = "?options=-c%20acting.kind=system";
    private static final String TOLD = "?options=-c%20acting.kind=person%20-c%20acting.subject=somebody"
            + "%20-c%20acting.roles={operator}%20-c%20acting.regions={KZ-12}";
    private static final List<String> ROWS = List.of("""
        insert into appeal (id, version, number, status, case_stage, region, channel, language, applicant_kind, interethnic,
          received_at, registered_at, recorded_at, last_fact_on, essence, consent_given, consent_text_version,
          consent_method, third_party_interests, registered_by, received_by, receipt_code, revision, published_events)
        select gen_random_uuid(), 0, 'EM-2024-' || (n %% 20 + 10) || '-' || lpad(n::text, 6, '0'), 'ACCEPTED', 'CONSULTATION',
          'KZ-' || (n %% 20 + 10), 'OFFICE', 'kk', 'PERSON', 'NO', '2024-01-01', timestamptz '2024-01-01' + n * interval '1 minute',
          '2024-01-01', '2024-01-01', decode('01' || repeat('00', 108), 'hex'), true, '2026-1', 'WRITTEN', 'NO', 'subject-' || (n %% 500),
          'somebody', 'CODE', 1, 1
        from generate_series(1, %d) n\
        """.formatted(APPEALS), """
            insert into party (id, appeal_id, position, role, kind, personal, without_contact)
            select gen_random_uuid(), id, place, case place when 0 then 'APPLICANT' else 'OTHER' end, 'PERSON',
              decode('01' || repeat('00', 108), 'hex'), true
            from appeal cross join generate_series(0, 1) place\
            """);

    private final PostgresEngine postgres = PostgresEngine.start(PostgresEngine.Options.temporary());

    AppealDatabase() throws SQLException {
        postgres.createDatabase("intake");
        var _ = Flyway.configure()
                .dataSource(postgres.jdbcUrl("intake"), "intake_owner", "intake_owner")
                .initSql("select set_config('acting.kind', 'system', false)")
                .locations(
                        "filesystem:../mediation-intake/src/main/resources/db/migration",
                        "filesystem:../platform/reference/src/main/resources/db/reference",
                        "filesystem:../platform/retention/src/main/resources/db/retention",
                        "filesystem:../platform/subjects/src/main/resources/db/subjects",
                        "classpath:db/acting",
                        "classpath:db/audit")
                .outOfOrder(true)
                .placeholders(Map.of("app", "intake_app"))
                .load()
                .migrate();
        fill(postgres);
        postgres.execute(
                "intake", "create role intake_plain login bypassrls password 'intake_plain' in role intake_app");
        postgres.execute("intake", "grant connect on database intake to intake_plain");
        postgres.execute("intake", "vacuum analyze");
    }

    /** Adds the appeals to the database {@code intake}, whose schema is there. */
    static void fill(PostgresEngine postgres) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        postgres.jdbcUrl("intake") + AS_THE_SYSTEM, "intake_owner", "intake_owner");
                var statement = owner.createStatement()) {
            for (var rows : ROWS) {
                var _ = statement.executeUpdate(rows);
            }
        }
    }

    /** For whom no policy holds. */
    Connection withPredicateAlone() throws SQLException {
        return inTransactions(connection("", "intake_plain"));
    }

    /** Who is told in each transaction who acts. */
    Connection told() throws SQLException {
        return inTransactions(connection("", "intake_app"));
    }

    /** Who was told once. */
    Connection toldBefore() throws SQLException {
        return inTransactions(connection(TOLD, "intake_app"));
    }

    /** Appeals of the region of whoever asks. */
    List<UUID> own() throws SQLException {
        try (var connection = connection(AS_THE_SYSTEM, "intake_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from appeal where region = 'KZ-12' limit 5000")) {
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private Connection connection(String options, String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("intake") + options, role, role);
    }

    private static Connection inTransactions(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() {
        postgres.close();
    }
}
