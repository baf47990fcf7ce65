/**
 * What the register demands of a mediator: ages, hours of training, checks, as one published and versioned list says it.
 * Whoever applies a demand can name the version.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.policy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
