/**
 * Keeps every batch as it was stated, in tables on which the service may only insert and read.
 * The value in force is the newest one of its cell.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.historic.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
