/**
 * The terms that an appeal runs under: one policy table with dates, counted on the calendar in force.
 * Knows no appeal; who asks hands in the moment and gets the deadline with its explanation.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.terms;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
