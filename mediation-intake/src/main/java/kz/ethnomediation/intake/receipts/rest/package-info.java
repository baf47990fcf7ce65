/**
 * The coupon and its public check over HTTP: JSON for machines, PDF for printers, a page for people.
 * Resources translate; what may be told is the feature's decision.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.receipts.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
