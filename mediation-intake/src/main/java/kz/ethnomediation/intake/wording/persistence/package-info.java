/**
 * Reads the words from the reference lists that the service holds.
 * It writes nothing: lists arrive with a release or by reference-events.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.wording.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
