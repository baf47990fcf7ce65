/**
 * The way out: rows that a writer committed become a gap-free log, and the log is published in its order.
 * A sequencer moves rows to the log, a publisher sends the log from a stored position; each is held by one instance at a time.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox.relay;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
