/**
 * Tells an outage, which passes, from a failure that will repeat itself, and says what of either may be logged.
 * Messages are never read: a personal value could stand in one.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.outbox.failure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
