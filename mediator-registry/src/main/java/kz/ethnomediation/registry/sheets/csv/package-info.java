/**
 * Tables as text of separated values.
 * Every byte must be UTF-8, whatever the separator is.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.sheets.csv;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
