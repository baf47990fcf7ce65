/**
 * Holds events back while a stage is open.
 * They leave together, in the order in which they were told.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.staging.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
