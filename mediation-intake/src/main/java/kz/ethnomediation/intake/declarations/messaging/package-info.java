/**
 * What leaves the vault: the counts of a quarter.
 * Translates them into the contract.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.declarations.messaging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
