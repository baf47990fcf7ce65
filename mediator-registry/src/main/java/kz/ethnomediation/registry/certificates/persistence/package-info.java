/**
 * How certificates are kept: rows that are only added, each superseding at most one other.
 * The only place with query text.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.certificates.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
