/**
 * The published codes that appeals are described with, one enum a list (design §3, "Codes").
 * A code is what is stored, counted and published; its words in kk, ru and en are data in the contracts.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.codes;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
