package kz.ethnomediation.platform.testkit.fuzz;

/**
 * A request that was broken on purpose.
 *
 * @param kind what was done to it, {@code body: wrong type}
 * @param expected what its answer must be
 */
record Broken(String kind, Draft draft, Request request, Expected expected) {

    /** What the engine knows of the answer. */
    enum Expected {
        /** Whether the request is good is for the service to say; whatever it says keeps the contract. */
        OPEN,
        /** The contract or HTTP forbids it: a problem, and nothing has changed. */
        REFUSED,
        /** Nobody may be believed to have sent it: 401. */
        UNAUTHENTICATED,
        /** Sent by somebody who may not: 403. */
        FORBIDDEN,
        /** No HTTP any more: a 4xx of any form, or the end of the connection. */
        ENDED
    }

    static Broken of(String kind, Draft draft, Request request, Expected expected) {
        return new Broken(kind, draft, request, expected);
    }

    static Broken refused(String kind, Draft draft, Request request) {
        return new Broken(kind, draft, request, Expected.REFUSED);
    }

    static Broken open(String kind, Draft draft, Request request) {
        return new Broken(kind, draft, request, Expected.OPEN);
    }

    /** Whether the service may do what it asks. */
    boolean mayChange() {
        return expected == Expected.OPEN;
    }
}
