/**
 * What everybody may read of the register without a login: mediators and organisations as they stand today.
 * Answered from a copy in memory, which is built anew whenever something has moved on.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.publicextract;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
