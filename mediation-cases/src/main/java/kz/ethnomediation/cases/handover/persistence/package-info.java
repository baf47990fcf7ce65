/**
 * Keeps the list of handovers that are still to be fetched.
 * A claim is a lease, so that several instances share the work.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.handover.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
