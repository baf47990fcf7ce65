package kz.ethnomediation.platform.audit.verify;

import static kz.ethnomediation.platform.audit.chain.AuditedTable.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Optional;
import kz.ethnomediation.platform.audit.chain.AuditedTable;
import kz.ethnomediation.platform.audit.chain.AuditedTables;
import kz.ethnomediation.platform.audit.chain.EntryKey;

/** Looks for rows that nobody has noted, and for noted ones that are gone before they were chained. */
final class UnchainedRows {
    private final Connection connection;
    private final AuditedTables tables;

    UnchainedRows(Connection connection, AuditedTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    Optional<Finding> firstFinding() throws SQLException {
        for (var table : tables.readable()) {
            var finding = unknown(table);
            if (finding.isPresent()) {
                return finding;
            }
        }
        return gone();
    }

    long waiting() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from audit_waiting")) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    Optional<Instant> waitingSince() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select since from audit_waiting order by since limit 1")) {
            return rows.next()
                    ? Optional.of(rows.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        }
    }

    private Optional<Finding> unknown(AuditedTable table) throws SQLException {
        try (var query = connection.prepareStatement(question(table))) {
            query.setString(1, table.name());
            query.setString(2, table.name());
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(Finding.outside(Fault.INSERTED, table.name() + " " + rows.getString(1)))
                        : Optional.empty();
            }
        }
    }

    /** All of them before the first: with the limit inside, every row would be looked up in the whole chain by itself. */
    private static String question(AuditedTable table) {
        return """
            with unknown as materialized (
              select entry.%2$s as key from %1$s as entry
              where not exists (select from audit_link join audit_table on audit_table.id = entry_of
                  where audit_table.name = ? and audit_link.key = entry.%2$s::text)
                and not exists (select from audit_waiting join audit_table on audit_table.id = entry_of
                  where audit_table.name = ? and audit_waiting.key = entry.%2$s::text))
            select unknown.key::text from unknown order by unknown.key limit 1
            """.formatted(quoted(table.name()), quoted(table.keyColumn()));
    }

    private Optional<Finding> gone() throws SQLException {
        var noted = new ArrayList<EntryKey>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select entry_of, key from audit_waiting order by id")) {
            while (rows.next()) {
                noted.add(new EntryKey(rows.getInt(1), rows.getString(2)));
            }
        }
        var there = tables.digests(connection, noted);
        return noted.stream()
                .filter(entry -> !there.containsKey(entry))
                .findFirst()
                .map(entry -> Finding.outside(Fault.REMOVED, name(entry)));
    }

    private String name(EntryKey entry) {
        return tables.find(entry.table()).map(AuditedTable::name).orElse("?") + " " + entry.key();
    }
}
