/**
 * Keeps the list of notices that are still to be sent.
 * A claim is a lease, so that several instances share the work.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.mailing.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
