/**
 * Keeps emergency accesses in the database of this service, and reads how long one may be.
 * Query text lives here and in its siblings only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.emergency.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
