/**
 * Who is calling, and have we met: what resembles a new appeal, what somebody decided about it, and search by person.
 * It only ever shows and remembers; nothing here refuses or moves an appeal.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.duplicates;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
