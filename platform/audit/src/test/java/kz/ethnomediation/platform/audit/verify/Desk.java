package kz.ethnomediation.platform.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.ethnomediation.platform.audit.AuditDatabase;
import kz.ethnomediation.platform.audit.chain.AuditedTable;
import kz.ethnomediation.platform.audit.chain.AuditedTables;
import kz.ethnomediation.platform.audit.chain.Batch;
import kz.ethnomediation.platform.audit.chain.ChainTable;
import kz.ethnomediation.platform.audit.chain.EntryKey;
import kz.ethnomediation.platform.audit.chain.Rewriter;

/** What an edit works with: a superuser's connection without triggers, the chain as it is, and dice. */
record Desk(Connection connection, Random random, List<EntryKey> entries, List<Batch> batches, AuditedTables tables) {
    static Desk of(Connection connection, Random random) throws SQLException {
        return new Desk(
                connection,
                random,
                List.copyOf(Rewriter.entries(connection)),
                ChainTable.batchesAfter(connection, 0, 10_000),
                AuditedTables.of(connection));
    }

    int size() {
        return entries.size();
    }

    /** A position in the chain. */
    int position() {
        return 1 + random.nextInt(size());
    }

    /** Two positions, the lower one first. */
    List<Integer> twoPositions() {
        var all = new ArrayList<Integer>();
        for (var position = 1; position <= size(); position++) {
            all.add(position);
        }
        Collections.shuffle(all, random);
        return all.subList(0, 2).stream().sorted().toList();
    }

    EntryKey entry(int position) {
        return entries.get(position - 1);
    }

    AuditedTable table(EntryKey entry) {
        return tables.find(entry.table()).orElseThrow();
    }

    int firstOf(int table) {
        var position = 1;
        while (entry(position).table() != table) {
            position++;
        }
        return position;
    }

    Batch batch() {
        return batches.get(random.nextInt(batches.size()));
    }

    <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** An expression that names one row: {@code name where key = …}. */
    String row(EntryKey entry) {
        var table = table(entry);
        return "%s where %s::text = '%s'".formatted(table.name(), table.keyColumn(), entry.key());
    }

    void execute(String... statements) throws SQLException {
        AuditDatabase.execute(connection, statements);
    }

    /** A copy of a row under a key that was never used; its key. */
    EntryKey copied(EntryKey entry) throws SQLException {
        var table = table(entry);
        var key =
                table.keyType().equals("uuid") ? "gen_random_uuid()" : Integer.toString(-1 - random.nextInt(1_000_000));
        var others = String.join(
                ", ",
                table.columns().stream()
                        .filter(column -> !column.equals(table.keyColumn()))
                        .toList());
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "insert into %s (%s, %s) overriding system value select %s, %s from %s returning %s::text"
                                .formatted(
                                        table.name(),
                                        table.keyColumn(),
                                        others,
                                        key,
                                        others,
                                        row(entry),
                                        table.keyColumn()))) {
            var _ = rows.next();
            return new EntryKey(entry.table(), rows.getString(1));
        }
    }

    /** Changes one column of a row to another value of its type. */
    void changeColumn(EntryKey entry, String column) throws SQLException {
        var table = table(entry);
        execute("update %s set %s = %s where %s::text = '%s'"
                .formatted(table.name(), column, another(table, column), table.keyColumn(), entry.key()));
    }

    private String another(AuditedTable table, String column) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select format_type(atttypid, null) from pg_attribute"
                        + " where attrelid = '%s'::regclass and attname = '%s'".formatted(table.name(), column))) {
            var _ = rows.next();
            return switch (rows.getString(1)) {
                case "bigint", "numeric" -> "coalesce(%s, 0) + 1000".formatted(column);
                case "uuid" -> "gen_random_uuid()";
                case "date" -> column + " + 1";
                case "timestamp with time zone" -> column + " + interval '1 microsecond'";
                case "jsonb" -> column + " || '{\"x\": 0}'";
                case "bytea" -> "coalesce(%s || '\\x00', '')".formatted(column);
                default -> "coalesce(%s || ' ', '')".formatted(column);
            };
        }
    }
}
