/**
 * What every service learns of a new version: events on {@code ethnomediation.reference-events}, keyed by the list.
 * Each holds the whole list.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.reference.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
