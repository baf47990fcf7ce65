package kz.ethnomediation.platform.command;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that changes something and answers a {@link jakarta.ws.rs.core.Response}.
 *
 * <p>The whole call is one transaction that is committed before the answer leaves, and only where the answer is a 2xx; any
 * other answer and any exception roll it back. A request with an {@code Idempotency-Key} that has taken effect is answered
 * again as it was, without acting; {@code ?dryRun=true} acts, rolls back and says what the answer would have been.
 *
 * <p>It stands on methods: on a class nothing would read the request, and every call fails.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Command {
    /** False where the resource gives {@code dryRun} a meaning of its own, for instance a job that only checks. */
    @Nonbinding
    boolean rehearsed() default true;
}
