/**
 * Journals as workbooks of Office Open XML: the template that is filled in, and the reading of what comes back.
 * A workbook from outside is text in a zip: bounded when unpacked, never evaluated.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.imports.xlsx;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
