package kz.ethnomediation.bench.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What is measured: the statements of intake, its predicate included; each answers how many rows it has read or written. */
final class AppealWork {
    private static final String TELL =
            "select set_config('acting.kind', ?, true), set_config('acting.subject', ?, true),"
                    + " set_config('acting.login', ?, true), set_config('acting.roles', ?, true),"
                    + " set_config('acting.regions', ?, true), set_config('acting.mediator', ?, true),"
                    + " set_config('acting.key', ?, true)";
    private static final String PAGE = """
        select id, number, status, case_stage, outcome, closed_on, region, district, office, category, channel, form, language,
          received_at, registered_at, answer_by, imported, consent_given, transfer_region
        from appeal where (region in (?) or transfer_region in (?)) and (registered_at, id) < (?, ?)
        order by registered_at desc, id desc limit 50\
        """;
    private static final String ONE = "select * from appeal where id = ? and (region in (?) or transfer_region in (?))";
    private static final String APPEAL = """
        insert into appeal (id, version, number, status, region, channel, language, applicant_kind, interethnic, received_at,
          registered_at, recorded_at, last_fact_on, essence, consent_given, consent_text_version, consent_method,
          registered_by, received_by, receipt_code, revision, published_events)
        values (?, 0, ?, 'REGISTERED', 'KZ-12', 'OFFICE', 'kk', 'PERSON', 'NO', now(), now(), now(), current_date,
          decode('01' || repeat('00', 108), 'hex'), true, '2026-1', 'WRITTEN', 'somebody', 'somebody', 'CODE', 1, 1)\
        """;
    private static final String PARTY =
            "insert into party (id, appeal_id, position, role, kind, personal, without_contact)"
                    + " values (?, ?, ?, 'OTHER', 'PERSON', decode('01' || repeat('00', 108), 'hex'), true)";
    private static final String HISTORY =
            "insert into appeal_history (id, appeal_id, actor, actor_login, verb, to_status, effective_on,"
                    + " recorded_at) values (nextval('appeal_history_seq'), ?, 'a', 'a', 'registered', 'REGISTERED',"
                    + " current_date, now())";
    private static final String KEYS =
            "insert into person_key select ?, p, 'OTHER', k, 1, sha256((p::text || k)::bytea)"
                    + " from unnest(?) p, unnest(array['NAME', 'PHONE', 'NUMBER']) k on conflict do nothing";
    private static final List<String> WHO =
            List.of("person", "subject-1", "operator-12", "{\"operator\"}", "{\"KZ-12\"}", "", "");
    private static final String REGION = "KZ-12";

    private final Random random;
    private final List<UUID> own;
    private int registered;

    AppealWork(Random random, List<UUID> own) {
        this.random = random;
        this.own = own;
    }

    static void tell(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TELL)) {
            for (var place = 0; place < WHO.size(); place++) {
                statement.setString(place + 1, WHO.get(place));
            }
            var _ = statement.execute();
        }
    }

    int page(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(PAGE)) {
            query.setString(1, REGION);
            query.setString(2, REGION);
            query.setObject(3, OffsetDateTime.parse("2024-02-01T00:00:00Z").plusMinutes(random.nextInt(100_000)));
            query.setObject(4, new UUID(0, 0));
            return counted(query);
        }
    }

    int one(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(ONE)) {
            query.setObject(1, own.get(random.nextInt(own.size())));
            query.setString(2, REGION);
            query.setString(3, REGION);
            return counted(query);
        }
    }

    int register(Connection connection) throws SQLException {
        var id = UUID.randomUUID();
        var parties = new UUID[] {UUID.randomUUID(), UUID.randomUUID()};
        var written = 0;
        try (var keys = connection.prepareStatement(KEYS)) {
            keys.setObject(1, id);
            keys.setArray(2, connection.createArrayOf("uuid", parties));
            written += keys.executeUpdate();
        }
        try (var appeal = connection.prepareStatement(APPEAL)) {
            appeal.setObject(1, id);
            appeal.setString(2, "EM-2025-12-%06d".formatted(++registered));
            written += appeal.executeUpdate();
        }
        try (var party = connection.prepareStatement(PARTY)) {
            for (var place = 0; place < parties.length; place++) {
                party.setObject(1, parties[place]);
                party.setObject(2, id);
                party.setInt(3, place);
                written += party.executeUpdate();
            }
        }
        try (var history = connection.prepareStatement(HISTORY)) {
            history.setObject(1, id);
            return written + history.executeUpdate();
        }
    }

    private static int counted(java.sql.PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var read = 0;
            while (rows.next()) {
                read += rows.getString(2).isEmpty() ? 0 : 1;
            }
            return read;
        }
    }
}
