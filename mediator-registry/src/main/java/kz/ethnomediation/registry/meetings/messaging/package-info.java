/**
 * What the other services learn of meetings: an event on {@code ethnomediation.organisation-events}, keyed by the organisation.
 * Day, head count and languages, no topic and no place.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.meetings.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
