/**
 * Imports in PostgreSQL.
 * Rows are added and never changed.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.imports.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
