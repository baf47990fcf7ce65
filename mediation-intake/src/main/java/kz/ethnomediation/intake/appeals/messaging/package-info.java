/**
 * What appeals tell the other services, and what they learn from the cases.
 * Translates between the aggregate's events and the contracts.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.appeals.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
