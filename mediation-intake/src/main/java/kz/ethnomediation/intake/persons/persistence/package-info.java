/**
 * Where the index of persons is kept: hashes only, next to the matters that they lead to.
 * Query text lives here only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.persons.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
