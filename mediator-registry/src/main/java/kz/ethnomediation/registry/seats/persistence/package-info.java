/**
 * Seats and their ends in two tables to which rows are only added.
 * The only query text of the feature.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.seats.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
