/**
 * What the service takes from the world around it: the time and new ids.
 * Everything else gets both injected, so that tests can foresee them.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.environment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
