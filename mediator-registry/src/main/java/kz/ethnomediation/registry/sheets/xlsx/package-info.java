/**
 * Tables as workbooks of Office Open XML, read within bounds by our own reader, like the journals of mediation-intake.
 * The first sheet that is not hidden counts.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.sheets.xlsx;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
