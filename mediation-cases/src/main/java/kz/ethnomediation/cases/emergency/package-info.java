/**
 * Emergency access: how a supervisor reads one sealed case in spite of its seal, for some hours and before a second person's eyes.
 * Access ends by its time alone; sights of cases ask for it when they are read.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.emergency;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
