/**
 * What a seal on a case is, and whom it lets through.
 * A sealed case does not exist for anybody else: every sight of cases asks here.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.sealing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
