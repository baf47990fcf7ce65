/**
 * Keeps documents in the service's own database, what is known of them apart from their bytes.
 * Query text lives here only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.documents.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
