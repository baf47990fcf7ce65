/**
 * Whether a mediator might mediate on a day, by status, certificates and the demands of that day.
 * An answer carries the evidence behind it and the version of the rule.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.entitlements;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
