/**
 * Turns rows that are only added to into a chain of hashes, in batches behind the writers, and gives its heads away. Needs
 * nothing but a JDBC connection, so that an outsider can compute the same.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.audit.chain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
