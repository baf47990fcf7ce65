/**
 * Incidents and their steps in PostgreSQL, what was said as ciphertext under a key per incident.
 * The authority's term comes from the list {@code incident-terms}.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.incidents.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
