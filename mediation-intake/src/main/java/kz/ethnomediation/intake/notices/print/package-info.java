/**
 * Prints the letter of a notice on A4, with its own typeface, which has every letter of Kazakh.
 * Knows nothing of appeals: it is given the words.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.notices.print;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
