/**
 * What operations can see of the outbox: how much waits, for how long, and what became of everything that arrived.
 * Names and topics only; no key and no type of a foreign event becomes a label.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox.metrics;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
