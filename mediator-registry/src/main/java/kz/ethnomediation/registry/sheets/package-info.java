/**
 * Tables that come as files: which column is which, what a cell holds, and what is wrong with a row.
 * It knows nothing of what the rows are about, computes nothing, and reads no more than a file may hold.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.sheets;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
