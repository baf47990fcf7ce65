/**
 * Withdrawals over HTTP: taken, given back, listed.
 * Says who may and answers with problems.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.withdrawals.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
