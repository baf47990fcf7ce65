/**
 * Sources of entries in PostgreSQL.
 * A row is added whenever a source says something new.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.sources.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
