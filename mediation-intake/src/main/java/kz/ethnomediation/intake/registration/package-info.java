/**
 * How an appeal is taken in: what a registration must fulfil, which moment counts, and the quick sheet whose further steps
 * go through the verbs of {@code handling}. Nobody is turned away for a matter of form beyond the required fields.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.registration;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
