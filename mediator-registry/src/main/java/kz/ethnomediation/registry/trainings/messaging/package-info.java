/**
 * What the other services learn of trainings: an event on {@code ethnomediation.organisation-events}, keyed by the organiser.
 * Days, hours and a head count, no name.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.trainings.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
