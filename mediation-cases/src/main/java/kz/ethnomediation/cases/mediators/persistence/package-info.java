/**
 * Keeps the standings of mediators, append-only.
 * A later event never rewrites what an earlier one said.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.mediators.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
