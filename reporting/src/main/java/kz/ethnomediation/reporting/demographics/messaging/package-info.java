/**
 * Hears what was counted.
 * Reads the contract with this service's own record.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.reporting.demographics.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
