/**
 * Listens to the appeals of mediation-intake.
 * An accepted one opens a case.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.casework.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
