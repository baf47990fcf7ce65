/**
 * Where earlier matters are read from, and decisions and searches are kept.
 * Query text lives here only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.duplicates.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
