/**
 * Reads the demands from the service's own copy of the published list.
 * The only place that knows how the list is written.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.policy.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
