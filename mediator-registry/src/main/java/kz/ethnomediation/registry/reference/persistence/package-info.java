/**
 * Published versions in PostgreSQL: the copy that every service keeps, and who published what when.
 * Rows are only added.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.reference.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
