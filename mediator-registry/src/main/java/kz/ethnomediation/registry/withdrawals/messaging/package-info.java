/**
 * What every service learns of withdrawals: events on {@code ethnomediation.access-events}, keyed by the person.
 * Ids and codes, no name.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.withdrawals.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
