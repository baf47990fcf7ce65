/**
 * The typeface of everything that intake prints: one that has the Kazakh letters, embedded into each file.
 * Measures and breaks lines; what is printed, and where on the paper, is its callers' affair.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.typeface;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
