package kz.ethnomediation.platform.audit.verify;

import java.sql.SQLException;
import java.util.Map;
import kz.ethnomediation.platform.audit.chain.EntryKey;

/** Edits of the entries themselves; the chain stays as it was. */
final class RowEdits {
    static final Map<String, Edit> ALL = Map.of(
            "change a column", RowEdits::changeAColumn,
            "delete a row", RowEdits::delete,
            "insert a row", RowEdits::insert,
            "exchange the keys of two rows", RowEdits::exchange,
            "delete the rows at the end", RowEdits::deleteTheLast);

    private RowEdits() {}

    private static Expected changeAColumn(Desk desk) throws SQLException {
        var position = desk.position();
        var entry = desk.entry(position);
        var column = desk.anyOf(desk.table(entry).columns());
        desk.changeColumn(entry, column);
        var isKey = column.equals(desk.table(entry).keyColumn());
        return Expected.at(position, isKey ? Fault.REMOVED : Fault.CHANGED);
    }

    private static Expected delete(Desk desk) throws SQLException {
        var position = desk.position();
        desk.execute("delete from " + desk.row(desk.entry(position)));
        return Expected.at(position, Fault.REMOVED);
    }

    private static Expected insert(Desk desk) throws SQLException {
        var copy = desk.copied(desk.entry(desk.position()));
        return Expected.outside(Fault.INSERTED, desk.table(copy).name() + " " + copy.key());
    }

    private static Expected exchange(Desk desk) throws SQLException {
        var lower = desk.position();
        var table = desk.entry(lower).table();
        var upper = 1;
        while (desk.entry(upper).table() != table || upper == lower) {
            upper++;
        }
        var first = desk.entry(Math.min(lower, upper));
        var second = desk.entry(Math.max(lower, upper));
        var key = desk.table(first).keyColumn();
        var isUuid = desk.table(first).keyType().equals("uuid");
        var aside = isUuid ? "00000000-0000-0000-0000-000000000000" : "-7777777";
        move(desk, key, desk.row(first), aside);
        move(desk, key, desk.row(second), first.key());
        move(desk, key, desk.row(new EntryKey(table, aside)), second.key());
        return Expected.at(Math.min(lower, upper), Fault.CHANGED);
    }

    private static void move(Desk desk, String key, String row, String to) throws SQLException {
        desk.execute("update " + row.replace(" where ", " set %s = '%s' where ".formatted(key, to)));
    }

    private static Expected deleteTheLast(Desk desk) throws SQLException {
        var position = desk.position();
        for (var at = position; at <= desk.size(); at++) {
            desk.execute("delete from " + desk.row(desk.entry(at)));
        }
        return Expected.at(position, Fault.REMOVED);
    }
}
