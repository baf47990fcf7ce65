/**
 * Translates what happened to a case into the published events.
 * Appends them to the outbox in the transaction of the change.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.lifecycle.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
