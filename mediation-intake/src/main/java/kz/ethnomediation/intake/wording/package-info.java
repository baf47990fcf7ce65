/**
 * The words of intake's codes: what the published lists call each of them in kk, ru and en on a day.
 * Words are data; a code that has none fails the build, and a language beyond the three needs data only.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.wording;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
