/**
 * The coupon that everybody who brings an appeal takes home, and its check by whoever holds it.
 * Knows appeals, is not known by them; what is printed and said are dated texts of the published lists.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.receipts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
