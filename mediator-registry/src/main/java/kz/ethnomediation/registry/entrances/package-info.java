/**
 * How the rows of a file become mediators, organisations, meetings and trainings.
 * A row says in cells what a single entry says in members, and is judged by the same use cases.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.entrances;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
