/**
 * Accounts, their tasks and what was done, in PostgreSQL.
 * What was done is only added.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.accounts.persistence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
