package kz.ethnomediation.platform.command;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/**
 * Carries a command out in one transaction and answers after its end. Stands before {@code @Transactional}, whose
 * transactions join, and before the checks of the body, so that a replay does without them.
 */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class CommandInterceptor {
    private static final Logger LOG = Logger.getLogger(CommandInterceptor.class);

    private final CurrentCommand current;
    private final TransactionManager transaction;
    private final Once once;
    private final Rehearsal rehearsal;

    CommandInterceptor(CurrentCommand current, TransactionManager transaction, Once once, Rehearsal rehearsal) {
        this.current = current;
        this.transaction = transaction;
        this.once = once;
        this.rehearsal = rehearsal;
    }

    @AroundInvoke
    Object carryOut(InvocationContext invocation) throws Exception {
        var call = current.call();
        transaction.begin();
        var open = true;
        try {
            var answer = answer(call, invocation);
            if (!isSuccess(answer)) {
                return answer;
            }
            if (call.rehearsal()) {
                rehearsal.finish();
                return Rehearsal.report(answer);
            }
            open = false;
            transaction.commit();
            return answer;
        } finally {
            if (open) {
                rollBack();
            }
        }
    }

    private Response answer(CommandCall call, InvocationContext invocation) throws Exception {
        return call.keyed().isPresent()
                ? once.answer(call.keyed().get(), () -> (Response) invocation.proceed())
                : (Response) invocation.proceed();
    }

    static boolean isSuccess(Response answer) {
        return answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
    }

    /** Nothing can be committed any more: what went wrong before, or the refusal, is what there is to say. */
    private void rollBack() {
        try {
            transaction.rollback();
        } catch (SystemException failure) {
            LOG.warnf("A rollback failed: %s", failure.getClass().getName());
        }
    }
}
