package kz.ethnomediation.intake.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Appeals, signals and imports of regions that no other test uses, with a row in every table that hangs on them. */
final class SeededRows {

    static final List<String> REGIONS =
            IntStream.range(80, 100).mapToObj(number -> "KZ-" + number).toList();
    static final int PEOPLE = 25;

    private static final int APPEALS = 400;
    private static final int SIGNALS = 120;
    private static final int IMPORTS = 60;

    /** What of an appeal decides who sees it. */
    record SeededAppeal(
            UUID id,
            String number,
            String region,
            @Nullable String asked,
            String by,
            boolean moved,
            boolean accepted,
            @Nullable String sealer,
            @Nullable UUID keeper) {}

    /** What of a signal decides who sees it. */
    record SeededSignal(UUID id, String region, @Nullable String named, String by) {}

    /** What of an import decides who sees it. */
    record SeededImport(UUID id, String region, String by) {}

    /** One query per table without any condition; each row with the ids on which it hangs. A notice and a document have their appeal's id. */
    static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("appeal", "select id, 1 from appeal"),
            Map.entry("party", "select appeal_id, count(*) from party group by 1"),
            Map.entry("appeal_history", "select appeal_id, count(*) from appeal_history group by 1"),
            Map.entry("notice", "select appeal_id, count(*) from notice group by 1"),
            Map.entry("notice_wording", "select notice_id, count(*) from notice_wording group by 1"),
            Map.entry("notice_delivery", "select notice_id, count(*) from notice_delivery group by 1"),
            Map.entry("notice_mail", "select appeal_id, count(*) from notice_mail group by 1"),
            Map.entry("document", "select appeal_id, count(*) from document group by 1"),
            Map.entry("document_content", "select document_id, count(*) from document_content group by 1"),
            Map.entry("person_key", "select appeal_id, count(*) from person_key group by 1"),
            Map.entry(
                    "duplicate_decision",
                    "select lower_id || ' ' || higher_id, count(*) from duplicate_decision group by 1"),
            Map.entry("signal", "select id, 1 from signal"),
            Map.entry("signal_history", "select signal_id, count(*) from signal_history group by 1"),
            Map.entry("appeal_import", "select id, 1 from appeal_import"),
            Map.entry("appeal_import_line", "select import_id, count(*) from appeal_import_line group by 1"),
            Map.entry("appeal_import_row", "select import_id, count(*) from appeal_import_row group by 1"));

    private static final String APPEAL = """
        insert into appeal (id, version, number, status, case_stage, region, channel, language, applicant_kind, interethnic,
          received_at, registered_at, recorded_at, last_fact_on, essence, consent_given, consent_text_version, consent_method,
          third_party_interests, registered_by, received_by, receipt_code, revision, published_events, transfer_region,
          transferred_on, sealed_by, sealed_mediator)
        values (?, 0, ?, ?, ?, ?, 'OFFICE', 'kk', 'PERSON', 'NO', '2001-01-01', '2001-01-01', '2001-01-01', '2001-01-01',
          decode('01' || repeat('00', 108), 'hex'), true, '2026-1', 'WRITTEN', 'NO', ?, 'somebody', 'CODE', 1, 1, ?, ?::date, ?, ?)\
        """;
    private static final String SIGNAL = """
        insert into signal (id, version, state, region, risk_factor, said, appeal_ids, raised_at, raised_by,
          raised_by_login, responder, responder_login, owed_since, reply_by, policy, answers, last_fact_at, revision,
          published_events)
        values (?, 0, 'RAISED', ?, 'OTHER', decode('01' || repeat('00', 108), 'hex'), '{}', '2001-01-01', ?, 'somebody', ?, ?, '2001-01-01',
          '2098-01-01', '1', 0, '2001-01-01', 1, 1)\
        """;
    private static final String IMPORT = """
        insert into appeal_import (id, version, state, dry_run, region, subject, login, roles, regions, sha256, lines,
          imported, refused, duplicates, queued_at, started_at, finished_at)
        values (?, 0, 'SUCCEEDED', false, ?, ?, 'somebody', '{}', '{}', repeat('0', 64), 1, 1, 0, 0, '2001-01-01',
          '2001-01-01', '2001-01-01')\
        """;
    private static final List<String> WHAT_HANGS_ON_THEM = List.of(
            """
            insert into party (id, appeal_id, position, role, kind, personal, without_contact)
            select gen_random_uuid(), id, place, case place when 0 then 'APPLICANT' else 'OTHER' end, 'PERSON',
              decode('01' || repeat('00', 108), 'hex'), true
            from appeal cross join generate_series(0, 1) place where number like 'EM-2098-%'\
            """,
            """
            insert into data_key (id, owner_kind, shredded_at)
            select id, 'appeal', now() from appeal where number like 'EM-2098-%'
            union all select party.id, 'party', now() from party join appeal on appeal.id = appeal_id
            where number like 'EM-2098-%'
            union all select id, 'signal', now() from signal where reply_by = '2098-01-01'\
            """,
            """
            insert into appeal_history (id, appeal_id, actor, actor_login, verb, to_status, effective_on, recorded_at)
            select nextval('appeal_history_seq'), id, 'a', 'a', 'registered', 'REGISTERED', '2001-01-01', '2001-01-01'
            from appeal where number like 'EM-2098-%'\
            """,
            """
            insert into notice (id, version, appeal_id, party_id, language, kind, number, decided_on, issued_at, issued_on,
              due_on, state)
            select a.id, 0, a.id, p.id, 'kk', 'ANSWER', a.number, '2001-01-01', '2001-01-01', '2001-01-01', '2098-01-01', 'ISSUED'
            from appeal a join party p on p.appeal_id = a.id and p.position = 0 where a.number like 'EM-2098-%'\
            """,
            "insert into notice_wording select id, 0, 'kk', 'Synthetic', 'Synthetic', 'Synthetic' from notice where"
                    + " number like 'EM-2098-%'",
            """
            insert into notice_delivery
            select gen_random_uuid(), id, 'POST', 'FAILED', '2001-01-01', 'a', 'a', '2001-01-01' from notice
            where number like 'EM-2098-%'\
            """,
            "insert into notice_mail select id, appeal_id, 0, '2098-01-01' from notice where number like 'EM-2098-%'",
            """
            insert into document (id, appeal_id, kind, title, type, size, sha256, scan, added_by, added_by_login, added_at)
            select id, id, 'OTHER', decode('01' || repeat('00', 108), 'hex'), 'TEXT', 1, repeat('0', 64), 'CLEAN', 'a', 'a',
              '2001-01-01' from appeal
            where number like 'EM-2098-%'\
            """,
            "insert into document_content select id, 'a' from appeal where number like 'EM-2098-%'",
            """
            insert into person_key
            select appeal_id, party.id, role, 'NAME', 1, sha256(party.id::text::bytea) from party
            join appeal on appeal.id = appeal_id where number like 'EM-2098-%'\
            """,
            """
            insert into duplicate_decision (lower_id, higher_id, decision, ground, decided_by, decided_by_login, decided_at)
            select least(id, next), greatest(id, next), 'SAME', 'SAME_MATTER', 'a', 'a', '2001-01-01'
            from (select id, lead(id) over (order by number) as next from appeal where number like 'EM-2098-%') pair
            where next is not null\
            """,
            """
            insert into signal_history (id, signal_id, revision, actor, actor_login, verb, to_state, to_reply_by, actions,
              occurred_at, recorded_at)
            select nextval('signal_history_seq'), id, 1, 'a', 'a', 'raised', 'RAISED', '2098-01-01', '{}', '2001-01-01', '2001-01-01'
            from signal where reply_by = '2098-01-01'\
            """,
            "insert into appeal_import_line (import_id, line, cells, faults) select id, 2, 'a', '[]' from appeal_import where"
                    + " queued_at = '2001-01-01'",
            "insert into appeal_import_row select id, 1, 'IMPORTED', id, 'EM', '[]' from appeal_import where queued_at"
                    + " = '2001-01-01'");

    private final Random random;
    private final List<SeededAppeal> appeals = new ArrayList<>();
    private final List<SeededSignal> signals = new ArrayList<>();
    private final List<SeededImport> imports = new ArrayList<>();

    private SeededRows(Random random) {
        this.random = random;
    }

    /** Writes them by a connection that acts as the system. */
    static SeededRows write(Connection system, Random random) throws SQLException {
        var seeded = new SeededRows(random);
        seeded.writeAppeals(system);
        seeded.writeSignals(system);
        seeded.writeImports(system);
        try (var statement = system.createStatement()) {
            for (var sql : WHAT_HANGS_ON_THEM) {
                var _ = statement.executeUpdate(sql);
            }
        }
        return seeded;
    }

    List<SeededAppeal> appeals() {
        return appeals;
    }

    List<SeededSignal> signals() {
        return signals;
    }

    List<SeededImport> imports() {
        return imports;
    }

    /** The ids of all of them. */
    Set<String> ids() {
        var ids = new HashSet<String>();
        appeals.forEach(appeal -> ids.add(appeal.id().toString()));
        signals.forEach(signal -> ids.add(signal.id().toString()));
        imports.forEach(journal -> ids.add(journal.id().toString()));
        return ids;
    }

    String anyRegion() {
        return REGIONS.get(random.nextInt(REGIONS.size()));
    }

    String anybody() {
        return "seeded-" + random.nextInt(PEOPLE);
    }

    UUID anyMediator() {
        return new UUID(80, random.nextInt(5));
    }

    private @Nullable String sometimes(String text) {
        return random.nextInt(4) == 0 ? text : null;
    }

    private void writeAppeals(Connection system) throws SQLException {
        try (var insert = system.prepareStatement(APPEAL)) {
            for (var count = 1; count <= APPEALS; count++) {
                var sealer = sometimes(anybody());
                var appeal = new SeededAppeal(
                        new UUID(random.nextLong(), random.nextLong()),
                        "EM-2098-80-%06d".formatted(count),
                        anyRegion(),
                        sometimes(anyRegion()),
                        anybody(),
                        random.nextInt(4) == 0,
                        random.nextBoolean(),
                        sealer,
                        sealer == null ? null : anyMediator());
                appeals.add(appeal);
                insert.setObject(1, appeal.id());
                insert.setString(2, appeal.number());
                insert.setString(3, appeal.accepted() ? "ACCEPTED" : "TRIAGED");
                insert.setString(4, appeal.accepted() ? "CONSULTATION" : null);
                insert.setString(5, appeal.region());
                insert.setString(6, appeal.by());
                insert.setString(7, appeal.asked());
                insert.setString(8, appeal.moved() ? "2001-01-02" : null);
                insert.setString(9, appeal.sealer());
                insert.setObject(10, appeal.keeper(), Types.OTHER);
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        }
    }

    private void writeSignals(Connection system) throws SQLException {
        try (var insert = system.prepareStatement(SIGNAL)) {
            for (var count = 1; count <= SIGNALS; count++) {
                var signal = new SeededSignal(
                        new UUID(random.nextLong(), random.nextLong()), anyRegion(), sometimes(anybody()), anybody());
                signals.add(signal);
                insert.setObject(1, signal.id());
                insert.setString(2, signal.region());
                insert.setString(3, signal.by());
                insert.setString(4, signal.named() == null ? "OFFICE_HEAD" : "NAMED_PERSON");
                insert.setString(5, signal.named());
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        }
    }

    private void writeImports(Connection system) throws SQLException {
        try (var insert = system.prepareStatement(IMPORT)) {
            for (var count = 1; count <= IMPORTS; count++) {
                var journal = new SeededImport(new UUID(random.nextLong(), random.nextLong()), anyRegion(), anybody());
                imports.add(journal);
                insert.setObject(1, journal.id());
                insert.setString(2, journal.region());
                insert.setString(3, journal.by());
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        }
    }
}
