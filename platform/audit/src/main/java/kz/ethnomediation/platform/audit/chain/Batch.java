package kz.ethnomediation.platform.audit.chain;

import java.time.Instant;

/** The links that one transaction added. Its head is what the next batch is chained to, and what is published. */
public record Batch(long number, long first, long last, Instant closedAt, Hash head) {
    /** Before there is any. */
    static final Batch NONE = new Batch(0, 1, 0, Instant.EPOCH, Hash.NONE);

    /** A batch whose last link has that hash; the head covers its number, bounds and time too. */
    public static Batch closed(long number, long first, long last, Instant closedAt, Hash lastLink) {
        var head = new Framed("audit-batch-1")
                .hash(lastLink)
                .number(number)
                .number(first)
                .number(last)
                .text(closedAt.toString())
                .done();
        return new Batch(number, first, last, closedAt, head);
    }
}
