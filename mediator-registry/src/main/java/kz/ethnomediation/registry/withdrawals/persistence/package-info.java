/**
 * Withdrawals and restorations in tables to which rows are only added.
 * The only query text of the feature.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.withdrawals.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
