package kz.ethnomediation.platform.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.audit.chain.AuditedTables;
import kz.ethnomediation.platform.audit.chain.Head;
import kz.ethnomediation.platform.audit.chain.PinnedSession;

/**
 * Verifies a database: every entry against its link, every link against the one before it, every batch against its head
 * and against the published one, and every row against having a link at all. Believes the published heads where they and
 * the database differ.
 */
public final class Verifier {
    private final List<Head> published;

    /** With all heads that were published of one log, in their order; a head may be there twice. */
    public Verifier(List<Head> published) {
        this.published = List.copyOf(published);
    }

    /**
     * Verifies within the transaction at hand, which should be REPEATABLE READ where the service is running. Changes
     * nothing but the session's settings until the transaction ends.
     */
    public Verdict verify(Connection connection) throws SQLException {
        PinnedSession.pin(connection);
        try (var system = connection.createStatement()) {
            var _ = system.execute(
                    "select set_config('acting.kind', 'system', true), set_config('enable_nestloop', 'off', true)");
        }
        var tables = AuditedTables.of(connection);
        var walk = new ChainWalk(connection, tables);
        var inside = walk.firstFinding();
        var heads = new PublishedHeads(connection, published);
        var finding = earlier(heads.firstFinding(inside.isPresent()), inside);
        var outside = new UnchainedRows(connection, tables);
        if (finding.isEmpty()) {
            finding = outside.firstFinding();
        }
        return new Verdict(
                walk.entries(), walk.batches(), heads.batches(), outside.waiting(), outside.waitingSince(), finding);
    }

    /** Of two findings at one entry that of the published heads: it knows what stood there. */
    private static Optional<Finding> earlier(Optional<Finding> published, Optional<Finding> inside) {
        if (published.isEmpty() || inside.isEmpty()) {
            return published.or(() -> inside);
        }
        return inside.get().position().orElseThrow()
                        < published.get().position().orElseThrow()
                ? inside
                : published;
    }
}
