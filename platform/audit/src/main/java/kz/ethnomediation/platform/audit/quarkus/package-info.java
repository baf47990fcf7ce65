/**
 * The jar in a running service: the log in the transaction at hand, one thread that chains and publishes. All of that
 * thread's work is the system's own.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.audit.quarkus;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
