package kz.ethnomediation.platform.audit.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import kz.ethnomediation.platform.audit.chain.Rewriter;

/** Edits by somebody who computes the whole chain anew: the database contradicts itself nowhere. */
final class Forgeries {
    static final Map<String, Edit> ALL = Map.of(
            "forge: change", Forgeries::change,
            "forge: remove", Forgeries::remove,
            "forge: insert", Forgeries::insert,
            "forge: exchange", Forgeries::exchange,
            "forge: cut", Forgeries::cut);

    private Forgeries() {}

    private static Expected change(Desk desk) throws SQLException {
        var position = desk.position();
        var table = desk.table(desk.entry(position));
        var column = desk.anyOf(table.columns().stream()
                .filter(other -> !other.equals(table.keyColumn()))
                .toList());
        desk.changeColumn(desk.entry(position), column);
        Rewriter.rewrite(desk.connection(), desk.entries());
        return Expected.at(position, Fault.CHANGED);
    }

    private static Expected remove(Desk desk) throws SQLException {
        var position = desk.position();
        desk.execute("delete from " + desk.row(desk.entry(position)));
        var entries = new ArrayList<>(desk.entries());
        var _ = entries.remove(position - 1);
        Rewriter.rewrite(desk.connection(), entries);
        return Expected.at(position, position == desk.size() ? Fault.TAIL_TRUNCATED : Fault.REMOVED);
    }

    private static Expected insert(Desk desk) throws SQLException {
        var position = desk.position();
        var entries = new ArrayList<>(desk.entries());
        entries.add(position - 1, desk.copied(desk.entry(position)));
        Rewriter.rewrite(desk.connection(), entries);
        return Expected.at(position, Fault.INSERTED);
    }

    private static Expected exchange(Desk desk) throws SQLException {
        var two = desk.twoPositions();
        var entries = new ArrayList<>(desk.entries());
        Collections.swap(entries, two.getFirst() - 1, two.getLast() - 1);
        Rewriter.rewrite(desk.connection(), entries);
        return Expected.at(two.getFirst(), Fault.REORDERED);
    }

    private static Expected cut(Desk desk) throws SQLException {
        var position = desk.position();
        for (var at = position; at <= desk.size(); at++) {
            desk.execute("delete from " + desk.row(desk.entry(at)));
        }
        Rewriter.rewrite(desk.connection(), desk.entries().subList(0, position - 1));
        return Expected.at(position, Fault.TAIL_TRUNCATED);
    }
}
