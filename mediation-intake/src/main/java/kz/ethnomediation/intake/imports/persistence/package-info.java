/**
 * Where imports, the lines still to be taken and the results of those taken are kept.
 * Query text lives here only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.imports.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
