/**
 * Early warnings with a duty to answer (domain rule 41): a signal is no appeal and is tied to a place, never to a person.
 * Whoever raised it, somebody is named to answer by a moment, and the time until the answer can be read from the events.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.signals;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
