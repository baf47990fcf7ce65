/**
 * What the other services learn of organisations: events on {@code ethnomediation.organisation-events}, keyed by the organisation.
 * Ids, codes and days, no name.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.organisations.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
