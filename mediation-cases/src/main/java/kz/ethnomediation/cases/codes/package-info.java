/**
 * The published codes that this service judges by, one enum a list (design §3, "Codes").
 * A code is what is stored and published; its words in kk, ru and en are data in the contracts.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.codes;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
