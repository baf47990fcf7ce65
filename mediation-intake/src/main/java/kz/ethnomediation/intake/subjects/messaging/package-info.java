/**
 * What the services learn of requests: events on {@code ethnomediation.subject-events}, keyed by the request.
 * Ids and codes, nothing of the person.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.subjects.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
