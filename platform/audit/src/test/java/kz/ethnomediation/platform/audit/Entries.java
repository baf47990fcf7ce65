package kz.ethnomediation.platform.audit;

/** Statements that write an entry of each table. */
public final class Entries {
    private Entries() {}

    public static String history(String verb) {
        return """
            insert into sheet_history (sheet_id, actor, verb, from_status, occurred_on, changes, hours)
            values (gen_random_uuid(), 'somebody', '%s', %s, current_date, '{"b": [1, 2.50], "a": null}', 1.5)
            """.formatted(verb, verb.length() % 2 == 0 ? "null" : "'OPEN'");
    }

    public static String word(int byteOf) {
        return "insert into sheet_word (words) values (%s)"
                .formatted(byteOf % 5 == 0 ? "null" : "'\\x%04x'".formatted(byteOf));
    }

    public static String access(String id) {
        return """
            insert into access_log (actor, actor_login, purpose, basis, target_kind, target_id, decision)
            values ('system', 'system', 'OWN', 'RELATION', 'sheet', '%s', 'ALLOWED')
            """.formatted(id);
    }
}
