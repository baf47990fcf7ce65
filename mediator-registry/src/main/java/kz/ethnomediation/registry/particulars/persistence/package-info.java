/**
 * How particulars are kept: rows that are only added.
 * The only place with query text.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.particulars.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
