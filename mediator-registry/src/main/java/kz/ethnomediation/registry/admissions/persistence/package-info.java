/**
 * How findings are kept: rows that are only added.
 * The only place with query text.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.admissions.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
