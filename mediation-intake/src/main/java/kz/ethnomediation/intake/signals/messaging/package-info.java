/**
 * What signals tell the other services.
 * Translates what has happened into the contracts' events.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.signals.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
