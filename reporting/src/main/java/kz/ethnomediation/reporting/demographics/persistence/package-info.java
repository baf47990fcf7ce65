/**
 * Keeps the counts of quarters.
 * Query text lives here only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.demographics.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
