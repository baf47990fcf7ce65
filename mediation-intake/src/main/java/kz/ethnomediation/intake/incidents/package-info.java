/**
 * Breaches of the protection of personal data (domain rule 50): recorded, told to the authority within its time, told to the
 * people whose data they are, and ended. The officer keeps them; nothing here knows an appeal.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.incidents;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
