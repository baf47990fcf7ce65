/**
 * The refusals that are reporting's own, beside those that all services share.
 * A slug that was published once never changes its meaning.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.problems;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
