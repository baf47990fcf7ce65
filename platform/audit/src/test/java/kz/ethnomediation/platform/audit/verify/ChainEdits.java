package kz.ethnomediation.platform.audit.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Edits of the chain, by somebody who does not compute it anew. */
final class ChainEdits {
    static final Map<String, Edit> ALL = Map.ofEntries(
            Map.entry("change a link", ChainEdits::changeALink),
            Map.entry("move a link to the end", ChainEdits::moveALink),
            Map.entry("delete a link", ChainEdits::deleteALink),
            Map.entry("exchange two links", ChainEdits::exchange),
            Map.entry("insert a link", ChainEdits::insert),
            Map.entry("cut the chain", ChainEdits::cut),
            Map.entry("change a batch", ChainEdits::changeABatch),
            Map.entry("delete a batch", ChainEdits::deleteABatch),
            Map.entry("register fewer columns", ChainEdits::registerFewerColumns),
            Map.entry("register another name", desk -> register(desk, "name = 'nothing'", Fault.CHANGED)),
            Map.entry("register another key", desk -> register(desk, "key_column = 'nothing'", Fault.REMOVED)),
            Map.entry("register nothing", ChainEdits::registerNothing));

    private ChainEdits() {}

    private static Expected changeALink(Desk desk) throws SQLException {
        var position = desk.position();
        desk.execute("update audit_link set %s where position = %d"
                .formatted(
                        desk.anyOf(List.of(
                                "digest = sha256(digest)",
                                "hash = sha256(hash)",
                                "key = key || '0'",
                                "entry_of = 1 + entry_of % 3")),
                        position));
        return Expected.at(position, Fault.CHANGED);
    }

    private static Expected moveALink(Desk desk) throws SQLException {
        var position = desk.position();
        desk.execute("update audit_link set position = 1000000 where position = " + position);
        return Expected.at(position, position == desk.size() ? Fault.REMOVED : Fault.REORDERED);
    }

    private static Expected deleteALink(Desk desk) throws SQLException {
        var position = desk.position();
        desk.execute(
                "delete from audit_link where position = " + position, "delete from " + desk.row(desk.entry(position)));
        return Expected.at(position, position == desk.size() ? Fault.TAIL_TRUNCATED : Fault.REMOVED);
    }

    private static Expected exchange(Desk desk) throws SQLException {
        var two = desk.twoPositions();
        desk.execute("""
                update audit_link set (entry_of, key, digest) =
                  (select entry_of, key, digest from audit_link other
                   where other.position = %1$d + %2$d - audit_link.position)
                where position in (%1$d, %2$d)
                """.formatted(two.getFirst(), two.getLast()));
        return Expected.at(two.getFirst(), Fault.REORDERED);
    }

    private static Expected insert(Desk desk) throws SQLException {
        var position = desk.position();
        var copy = desk.copied(desk.entry(position));
        desk.execute(
                "update audit_link set position = position + 1000000 where position >= " + position,
                "update audit_link set position = position - 999999 where position > 999999",
                "insert into audit_link values (%d, %d, '%s', sha256('x'), sha256('y'))"
                        .formatted(position, copy.table(), copy.key()));
        return Expected.at(position, Fault.INSERTED);
    }

    private static Expected cut(Desk desk) throws SQLException {
        var batch = desk.batch();
        for (var at = (int) batch.first(); at <= desk.size(); at++) {
            desk.execute("delete from " + desk.row(desk.entry(at)));
        }
        desk.execute(
                "delete from audit_link where position >= " + batch.first(),
                "delete from audit_batch where number >= " + batch.number());
        return Expected.at(batch.first(), Fault.TAIL_TRUNCATED);
    }

    private static Expected changeABatch(Desk desk) throws SQLException {
        var batch = desk.batch();
        desk.execute("update audit_batch set %s where number = %d"
                .formatted(
                        desk.anyOf(List.of(
                                "number = 1000000",
                                "first_position = first_position - 1",
                                "last_position = last_position + 1",
                                "closed_at = closed_at - interval '1 microsecond'",
                                "head = sha256(head)")),
                        batch.number()));
        return Expected.at(batch.first(), Fault.HEAD_REPLACED);
    }

    private static Expected deleteABatch(Desk desk) throws SQLException {
        var batch = desk.batch();
        desk.execute("delete from audit_batch where number = " + batch.number());
        return Expected.at(batch.first(), Fault.HEAD_REPLACED);
    }

    private static Expected registerFewerColumns(Desk desk) throws SQLException {
        return register(desk, "columns = columns[:cardinality(columns) - 1]", Fault.CHANGED);
    }

    private static Expected register(Desk desk, String change, Fault fault) throws SQLException {
        var table = desk.entry(desk.position()).table();
        desk.execute("update audit_table set %s where id = %d".formatted(change, table));
        return Expected.at(desk.firstOf(table), fault);
    }

    private static Expected registerNothing(Desk desk) throws SQLException {
        var table = desk.entry(desk.position()).table();
        desk.execute("delete from audit_table where id = " + table);
        return Expected.at(desk.firstOf(table), Fault.CHANGED);
    }
}
