package kz.ethnomediation.platform.acting;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Says who acts where it is not the caller of a request. It holds for the work given and this thread alone, and ends with
 * it, however it ends; a thread that the work starts has to say so itself. Where nothing is said and nobody calls, nobody
 * acts, and nobody sees and writes nothing.
 */
public final class Acting {

    private static final ScopedValue<Actor> SAID = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> ONE_STATE = ScopedValue.newInstance();

    private Acting() {}

    /**
     * Does the system's own work: what no person has asked for at this moment.
     *
     * @throws IllegalStateException within the transaction of somebody else, who would go on acting there
     */
    public static <T extends @Nullable Object, X extends Throwable> T asSystem(CallableOp<? extends T, X> work)
            throws X {
        return as(Actor.SYSTEM, work);
    }

    /** The same for work without a result. */
    public static void runAsSystem(Runnable work) {
        var _ = as(Actor.SYSTEM, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Does later what somebody has asked for, with no more sight than that person had then.
     *
     * @throws IllegalStateException within the transaction of somebody else
     */
    public static <T extends @Nullable Object, X extends Throwable> T onBehalfOf(
            Caller caller, CallableOp<? extends T, X> work) throws X {
        return as(Actor.of(caller), work);
    }

    /**
     * Does what anybody may, without a token, who holds the key of one row; the service's policies say what a key is.
     *
     * @throws IllegalStateException within the transaction of somebody else
     */
    public static <T extends @Nullable Object, X extends Throwable> T asVisitor(
            String key, CallableOp<? extends T, X> work) throws X {
        return as(Actor.visitor(key), work);
    }

    /**
     * Takes the connection of a transaction that reads from one state of the database, from its first question to its end, and
     * writes nothing. Who acts is told before any question of the service's own, so that it could not ask for this itself; it
     * has to be the first that the transaction takes.
     */
    public static <T extends @Nullable Object, X extends Throwable> T seeingOneState(CallableOp<? extends T, X> taking)
            throws X {
        if (!isInTransaction()) {
            throw new IllegalStateException("one state is seen until a transaction ends, and there is none");
        }
        return ScopedValue.where(ONE_STATE, true).call(taking);
    }

    static boolean isToSeeOneState() {
        return ONE_STATE.isBound();
    }

    /** Who was said to act. */
    static Optional<Actor> said() {
        return SAID.isBound() ? Optional.of(SAID.get()) : Optional.empty();
    }

    private static <T extends @Nullable Object, X extends Throwable> T as(Actor actor, CallableOp<? extends T, X> work)
            throws X {
        if (isInTransaction() && !said().equals(Optional.of(actor))) {
            throw new IllegalStateException("a transaction has one actor from its beginning to its end");
        }
        return ScopedValue.where(SAID, actor).call(work);
    }

    static boolean isInTransaction() {
        return Arc.container() != null && QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
