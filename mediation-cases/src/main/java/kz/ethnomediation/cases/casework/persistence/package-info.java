/**
 * Answers questions about cases straight from the tables, without loading an aggregate.
 * Every query takes the caller's sight.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.casework.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
