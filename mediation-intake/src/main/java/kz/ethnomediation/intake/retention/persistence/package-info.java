/**
 * Rows of records that are kept for a term, in plain JDBC.
 * As the system, in the transaction at hand.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.retention.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
