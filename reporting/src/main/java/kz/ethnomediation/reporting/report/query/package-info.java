/**
 * Reads the figures of a period from facts and historic aggregates in one snapshot of the database.
 * No row of a person or of a single appeal leaves this package, only counts.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.report.query;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
