/**
 * What the network teaches: seminars with a head count, programmes and continuing education with certificates.
 * Heads and certificates are two figures, shown side by side and never added up.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.trainings;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
