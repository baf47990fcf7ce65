/**
 * What a service sees of the outbox: events to append, events received, and the keys that are parked.
 * An event leaves exactly when its transaction commits, and takes effect once and in order where it arrives.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
