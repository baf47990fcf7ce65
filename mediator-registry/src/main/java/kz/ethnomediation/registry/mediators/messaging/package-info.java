/**
 * What the other services learn of mediators: the published events, written to the outbox in the caller's transaction.
 * Events hold ids, codes, times and counts, and never a name.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.mediators.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
