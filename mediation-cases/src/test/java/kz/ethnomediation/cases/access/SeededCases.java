package kz.ethnomediation.cases.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cases of regions that no other test uses, with a row in every table that hangs on them. */
final class SeededCases {

    static final List<String> REGIONS =
            IntStream.range(80, 100).mapToObj(number -> "KZ-" + number).toList();
    static final int MEDIATORS = 25;

    private static final int CASES = 500;

    /** What of a case decides who sees it. */
    record SeededCase(UUID id, String region, @Nullable UUID mediator) {}

    /** One query per table without any condition; each row with the id of its case, which its contract and settlement share. */
    static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("mediation_case", "select id, 1 from mediation_case"),
            Map.entry("case_party", "select case_id, count(*) from case_party group by 1"),
            Map.entry("consultation", "select case_id, count(*) from consultation group by 1"),
            Map.entry("case_history", "select case_id, count(*) from case_history group by 1"),
            Map.entry("handover_task", "select case_id, count(*) from handover_task group by 1"),
            Map.entry("contract", "select id, 1 from contract"),
            Map.entry("contract_signature", "select contract_id, count(*) from contract_signature group by 1"),
            Map.entry("settlement", "select id, 1 from settlement"),
            Map.entry("settlement_signature", "select settlement_id, count(*) from settlement_signature group by 1"),
            Map.entry("obligation", "select settlement_id, count(*) from obligation group by 1"));

    private static final String CASE = """
        with drawn_up as (
          insert into contract values (?, gen_random_uuid(), 'Synthetic', '2001-01-01', '2001-01-01') returning id),
        agreed as (insert into settlement select id, '2001-01-01', '2001-01-01' from drawn_up returning id)
        insert into mediation_case (id, number, status, region, channel, language, applicant_kind, interethnic, handover,
          essence, third_party_interests, incapable_party, corruption, state_body, court_proceedings, criminal_severity,
          mediator_id, opened_on, opened_at, closed_on, last_fact_on, revision, published_events, contract_id, settlement_id)
        select id, ?, 'SETTLED', ?, 'OFFICE', 'kk', 'PERSON', 'NO', 'RECEIVED', 'Synthetic.', 'NO', 'NO', 'NO', 'NO', 'NO',
          'NONE', ?, '2001-01-01', '2001-01-01', '2001-01-01', '2001-01-01', 1, 1, id, id from agreed\
        """;
    private static final List<String> WHAT_HANGS_ON_THEM = List.of(
            """
            insert into case_party (id, case_id, position, role, kind, name)
            select gen_random_uuid(), id, place, case place when 0 then 'APPLICANT' else 'OTHER' end, 'PERSON', 'Synthetic'
            from mediation_case cross join generate_series(0, 1) place where number like 'EM-2098-%'\
            """,
            """
            insert into consultation
            select gen_random_uuid(), id, '2001-01-01', 20, 'PHONE', '{OTHER}', 'INFORMED', 'Synthetic', '2001-01-01'
            from mediation_case where number like 'EM-2098-%'\
            """,
            """
            insert into case_history (case_id, actor, actor_login, verb, to_status, occurred_on, recorded_at)
            select id, 'a', 'a', 'opened', 'CONSULTATION', '2001-01-01', '2001-01-01'
            from mediation_case where number like 'EM-2098-%'\
            """,
            "insert into handover_task select id, 0, '2098-01-01' from mediation_case where number like 'EM-2098-%'",
            "insert into contract_signature select contract_id, null, 'PAPER', '2001-01-01' from mediation_case where"
                    + " number like 'EM-2098-%'",
            "insert into settlement_signature select settlement_id, id, 'PAPER', '2001-01-01' from mediation_case"
                    + " where number like 'EM-2098-%'",
            "insert into obligation select gen_random_uuid(), settlement_id, 1, id, 'Synthetic' from mediation_case"
                    + " where number like 'EM-2098-%'");

    private final Random random;
    private final List<UUID> mediators;
    private final List<SeededCase> cases = new ArrayList<>();

    private SeededCases(Random random) {
        this.random = random;
        this.mediators = IntStream.range(0, MEDIATORS)
                .mapToObj(count -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
    }

    /** Writes them by a connection that acts as the system. */
    static SeededCases write(Connection system, Random random) throws SQLException {
        var seeded = new SeededCases(random);
        try (var insert = system.prepareStatement(CASE)) {
            for (var count = 1; count <= CASES; count++) {
                var next = new SeededCase(
                        new UUID(random.nextLong(), random.nextLong()),
                        seeded.anyRegion(),
                        random.nextInt(3) == 0 ? null : seeded.anyMediator());
                seeded.cases.add(next);
                insert.setObject(1, next.id());
                insert.setString(2, "EM-2098-80-%06d".formatted(count));
                insert.setString(3, next.region());
                insert.setObject(4, next.mediator());
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        }
        try (var statement = system.createStatement()) {
            for (var sql : WHAT_HANGS_ON_THEM) {
                var _ = statement.executeUpdate(sql);
            }
        }
        return seeded;
    }

    List<SeededCase> cases() {
        return cases;
    }

    Set<String> ids() {
        return cases.stream().map(seeded -> seeded.id().toString()).collect(Collectors.toSet());
    }

    String anyRegion() {
        return REGIONS.get(random.nextInt(REGIONS.size()));
    }

    UUID anyMediator() {
        return mediators.get(random.nextInt(mediators.size()));
    }
}
