/**
 * The architecture of every module, as rules over its compiled classes.
 * Each rule also refuses to pass over nothing: a package that a rule names must exist and hold classes.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.testkit.architecture;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
