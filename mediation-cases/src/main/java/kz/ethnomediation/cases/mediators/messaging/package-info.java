/**
 * Listens to the register of mediators.
 * Types without a status are left alone.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.mediators.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
