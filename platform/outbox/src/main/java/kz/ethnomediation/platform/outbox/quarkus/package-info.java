/**
 * Wires the outbox into a Quarkus service: configuration, transactions, threads, metrics.
 * The only package that knows CDI.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox.quarkus;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
