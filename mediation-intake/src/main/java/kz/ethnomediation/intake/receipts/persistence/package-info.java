/**
 * Finds what a coupon's holder may see, and the texts in force.
 * Query text lives here only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.receipts.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
