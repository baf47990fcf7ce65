/**
 * Keeps cases and their history in the database of this service.
 * Query text lives here and in its siblings only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.lifecycle.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
