/**
 * The extract in PostgreSQL, read as the system's own work: whoever asks for it has no login.
 * Every column that leaves is named here.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.publicextract.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
