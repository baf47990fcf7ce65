/**
 * Takes over the lines of a paper journal: a file is read and queued, and its lines are registered one by one in the background.
 * Each line goes through the same use case and guards as a single registration, with the rights of the person who sent the file.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.imports;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
