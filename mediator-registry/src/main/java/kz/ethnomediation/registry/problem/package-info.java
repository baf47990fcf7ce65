/**
 * The refusals of this service that a client can tell apart, beside those that every service shares.
 * One catalogue for all features: a published slug never changes its meaning.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.problem;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
