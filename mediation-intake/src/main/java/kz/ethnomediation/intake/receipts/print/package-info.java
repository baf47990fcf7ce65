/**
 * The coupon on paper: what is said in which order, and how it is set on a sheet or a roll.
 * Knows no HTTP and no database; the same coupon always gives the same bytes.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.receipts.print;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
