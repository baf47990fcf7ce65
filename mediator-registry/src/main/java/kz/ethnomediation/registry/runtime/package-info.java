/**
 * What the process supplies by itself: the clock and new identifiers.
 * Injected everywhere else, so that tests can foresee both.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.runtime;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
