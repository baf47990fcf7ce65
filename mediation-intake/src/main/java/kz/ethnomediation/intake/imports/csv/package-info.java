/**
 * Journals and lists of refused lines as comma-separated text.
 * What is written cannot be taken for a formula by a spreadsheet.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.imports.csv;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
