package kz.ethnomediation.platform.audit.chain;

/** A head was published that the database does not have: it was rewritten, or restored to an earlier time. */
public final class DisputedHead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DisputedHead(long batch) {
        super("The published head of batch %d is not the database's; nothing is published until somebody has looked"
                .formatted(batch));
    }
}
