/**
 * Sends notices by e-mail where that is switched on: behind the transaction, a few at a time, tried again until it is clear.
 * What became of it is a delivery of the notice, like any other.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.mailing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
