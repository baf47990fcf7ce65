package kz.ethnomediation.platform.audit.verify;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.ethnomediation.platform.audit.chain.Batch;
import kz.ethnomediation.platform.audit.chain.ChainTable;
import kz.ethnomediation.platform.audit.chain.Head;

/** Holds the database against what was published of it, and names the first entry in which they differ. */
final class PublishedHeads {
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final TreeMap<Long, Head> heads = new TreeMap<>();
    private Optional<Finding> contradiction = Optional.empty();

    PublishedHeads(Connection connection, List<Head> published) {
        this.connection = connection;
        for (var head : published) {
            var former = heads.putIfAbsent(head.batch().number(), head);
            if (former != null && !former.equals(head) && contradiction.isEmpty()) {
                contradiction = Optional.of(replaced(former));
            }
        }
        if (contradiction.isEmpty()) {
            contradiction = firstHole();
        }
    }

    long batches() {
        return heads.size();
    }

    /** Also where all heads agree, if something else is known to be wrong: the marks tell better what it is. */
    Optional<Finding> firstFinding(boolean somethingIsWrong) throws SQLException {
        if (contradiction.isPresent()) {
            return contradiction;
        }
        var unlike = firstUnlike();
        if (unlike.isEmpty() && !somethingIsWrong) {
            return Optional.empty();
        }
        return compareMarks().or(() -> unlike);
    }

    /** A hole is nobody's crash: heads are published in their order. */
    private Optional<Finding> firstHole() {
        var number = 0L;
        var first = 1L;
        for (var head : heads.values()) {
            if (head.batch().number() != ++number || head.batch().first() != first) {
                return Optional.of(Finding.at(Fault.HEAD_REPLACED, first, "no published head of batch " + number));
            }
            first = head.batch().last() + 1;
        }
        return Optional.empty();
    }

    private Optional<Finding> firstUnlike() throws SQLException {
        var kept = kept();
        for (var head : heads.values()) {
            var batch = head.batch();
            if (!batch.equals(kept.get(batch.number()))) {
                return Optional.of(Finding.at(Fault.HEAD_REPLACED, batch.first(), "published batch " + batch.number()));
            }
        }
        return Optional.empty();
    }

    private Map<Long, Batch> kept() throws SQLException {
        var kept = new HashMap<Long, Batch>();
        var number = 0L;
        List<Batch> some;
        do {
            some = ChainTable.batchesAfter(connection, number, AT_ONCE);
            for (var batch : some) {
                kept.put(batch.number(), batch);
                number = batch.number();
            }
        } while (!some.isEmpty());
        return kept;
    }

    /** Link by link in the order in which they stand, whatever positions they claim. */
    private Optional<Finding> compareMarks() throws SQLException {
        var published =
                heads.values().stream().flatMap(head -> head.marks().stream()).toList();
        var stored = storedMarks();
        var both = Math.min(published.size(), stored.size());
        for (var at = 0; at < both; at++) {
            if (!published.get(at).equals(stored.get(at))) {
                return Optional.of(Finding.at(
                        fault(published.subList(at, published.size()), stored.subList(at, stored.size())),
                        at + 1L,
                        "published with the mark %08x".formatted(published.get(at))));
            }
        }
        return stored.size() < published.size()
                ? Optional.of(Finding.at(Fault.TAIL_TRUNCATED, both + 1L, "published and gone"))
                : Optional.empty();
    }

    private static Fault fault(List<Integer> published, List<Integer> stored) {
        var isElsewhere = stored.contains(published.getFirst());
        var isFromElsewhere = published.contains(stored.getFirst());
        if (isElsewhere) {
            return isFromElsewhere ? Fault.REORDERED : Fault.INSERTED;
        }
        return isFromElsewhere ? Fault.REMOVED : Fault.CHANGED;
    }

    private List<Integer> storedMarks() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select substring(digest for 4) from audit_link order by position")) {
            var marks = new ArrayList<Integer>();
            while (rows.next()) {
                marks.add(ByteBuffer.wrap(rows.getBytes(1)).getInt());
            }
            return marks;
        }
    }

    private static Finding replaced(Head head) {
        return Finding.at(
                Fault.HEAD_REPLACED,
                head.batch().first(),
                "published twice, batch " + head.batch().number());
    }
}
