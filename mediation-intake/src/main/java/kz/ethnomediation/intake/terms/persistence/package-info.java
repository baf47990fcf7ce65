/**
 * Reads policy and calendar from the service's copies of the published lists.
 * What it has read it holds for a minute, so that a registration does not lay the year out again.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.terms.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
