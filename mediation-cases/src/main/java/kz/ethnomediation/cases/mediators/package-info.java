/**
 * This service's own picture of who may mediate when, drawn from the register's events.
 * It holds ids, codes and days, never a name.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.mediators;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
