package kz.ethnomediation.cases.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases of regions that no other test uses, with a row in every table that hangs on them; their words are erased. */
final class SeededCases {

    static final List<String> REGIONS =
            IntStream.range(80, 100).mapToObj(number -> "KZ-" + number).toList();
    static final int MEDIATORS = 25;

    /** People who seal and take emergency access. */
    static final List<String> SUPERVISORS =
            IntStream.range(0, 12).mapToObj(number -> "supervisor-" + number).toList();

    private static final int CASES = 500;

    /** What of a case decides who sees it; {@code openTo} have emergency access to this seal that has not ended. */
    record SeededCase(
            UUID id,
            String region,
            @Nullable UUID mediator,
            @Nullable String sealedBy,
            Set<String> openTo) {}

    /** What of an emergency access decides who sees it. */
    record SeededAccess(UUID id, SeededCase sealed, String person, Time time) {}

    /** From when to when an access goes; the seals are two hours old. */
    enum Time {
        RUNNING("-1 hour", "12 hours"),
        OVER("-100 minutes", "-10 minutes"),
        OF_AN_EARLIER_SEAL("-3 hours", "12 hours");

        private final String begins;
        private final String ends;

        Time(String begins, String ends) {
            this.begins = begins;
            this.ends = ends;
        }
    }

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
            Map.entry("obligation", "select settlement_id, count(*) from obligation group by 1"),
            Map.entry("emergency_access", "select id, 1 from emergency_access"));

    private static final String CASE = """
        with drawn_up as (
          insert into contract values (?, gen_random_uuid(), '2001-01-01', '2001-01-01') returning id),
        agreed as (insert into settlement select id, '2001-01-01', '2001-01-01' from drawn_up returning id)
        insert into mediation_case (id, number, status, region, channel, language, applicant_kind, interethnic, handover,
          essence, third_party_interests, incapable_party, corruption, state_body, court_proceedings, criminal_severity,
          mediator_id, opened_on, opened_at, closed_on, last_fact_on, revision, published_events, contract_id, settlement_id)
        select id, ?, 'SETTLED', ?, 'OFFICE', 'kk', 'PERSON', 'NO', 'RECEIVED', decode(rpad('01', 154, '0'), 'hex'), 'NO', 'NO', 'NO', 'NO', 'NO',
          'NONE', ?, '2001-01-01', '2001-01-01', '2001-01-01', '2001-01-01', 1, 1, id, id from agreed\
        """;
    private static final String SEAL = """
        update mediation_case set seal_reason = 'PUBLIC_TENSION', sealed_by = ?, sealed_by_login = 's',
          sealed_at = now() - interval '2 hours'
        where id = ?\
        """;
    /** Reviewed, so that they are nobody's task. */
    private static final String ACCESS = """
        insert into emergency_access (id, case_id, region, sealed_by, person, person_login, reason, policy, begins_at, ends_at,
          review_by, words)
        select ?, id, region, sealed_by, ?, 'p', 'LAWFUL_DEMAND', '2026-1', now() + ?::interval, now() + ?::interval,
          '2001-01-08', essence from mediation_case where id = ?\
        """;

    private static final String REVIEW = "insert into emergency_review values (?, 'JUSTIFIED', 'r', 'r', '2001-01-02')";

    private static final List<String> WHAT_HANGS_ON_THEM = List.of(
            """
            insert into data_key (id, owner_kind, shredded_at)
            select id, 'case', '2001-01-01' from mediation_case where number like 'EM-2098-%'\
            """,
            """
            insert into case_party (id, case_id, position, role, kind)
            select gen_random_uuid(), id, place, case place when 0 then 'APPLICANT' else 'OTHER' end, 'PERSON'
            from mediation_case cross join generate_series(0, 1) place where number like 'EM-2098-%'\
            """,
            """
            insert into consultation
            select gen_random_uuid(), id, '2001-01-01', 20, 'PHONE', '{OTHER}', 'INFORMED', '2001-01-01'
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
            "insert into obligation select gen_random_uuid(), settlement_id, 1, id, null, essence from mediation_case"
                    + " where number like 'EM-2098-%'");

    private final Random random;
    private final List<UUID> mediators;
    private final List<SeededCase> cases = new ArrayList<>();
    private final List<SeededAccess> accesses = new ArrayList<>();

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
                var next = seeded.anyCase();
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
        seeded.writeSeals(system);
        return seeded;
    }

    private SeededCase anyCase() {
        var next = new SeededCase(
                new UUID(random.nextLong(), random.nextLong()),
                anyRegion(),
                random.nextInt(3) == 0 ? null : anyMediator(),
                random.nextInt(3) == 0 ? anySupervisor() : null,
                new HashSet<>());
        cases.add(next);
        if (next.sealedBy() != null) {
            for (var time : Time.values()) {
                addAccess(next, time);
            }
        }
        return next;
    }

    /** Its id sorts before those of other tests. */
    private void addAccess(SeededCase sealed, Time time) {
        var access = new SeededAccess(new UUID(accesses.size() + 1L, random.nextLong()), sealed, anySupervisor(), time);
        accesses.add(access);
        if (time == Time.RUNNING) {
            sealed.openTo().add(access.person());
        }
    }

    private void writeSeals(Connection system) throws SQLException {
        try (var seal = system.prepareStatement(SEAL);
                var access = system.prepareStatement(ACCESS);
                var review = system.prepareStatement(REVIEW)) {
            for (var sealed : cases) {
                if (sealed.sealedBy() != null) {
                    seal.setString(1, sealed.sealedBy());
                    seal.setObject(2, sealed.id());
                    seal.addBatch();
                }
            }
            var _ = seal.executeBatch();
            for (var taken : accesses) {
                access.setObject(1, taken.id());
                access.setString(2, taken.person());
                access.setString(3, taken.time().begins);
                access.setString(4, taken.time().ends);
                access.setObject(5, taken.sealed().id());
                access.addBatch();
                review.setObject(1, taken.id());
                review.addBatch();
            }
            var _ = access.executeBatch();
            var _ = review.executeBatch();
        }
    }

    List<SeededCase> cases() {
        return cases;
    }

    List<SeededAccess> accesses() {
        return accesses;
    }

    Set<String> ids() {
        return Stream.concat(
                        cases.stream().map(SeededCase::id), accesses.stream().map(SeededAccess::id))
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    String anySupervisor() {
        return SUPERVISORS.get(random.nextInt(SUPERVISORS.size()));
    }

    String anyRegion() {
        return REGIONS.get(random.nextInt(REGIONS.size()));
    }

    UUID anyMediator() {
        return mediators.get(random.nextInt(mediators.size()));
    }
}
