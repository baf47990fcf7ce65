/**
 * What people say of their own ethnicity, where a deployment may ask for it: kept apart from everything else, counted by the
 * quarter over the republic, and gone when it is counted. No call reads it, and it is never inferred (domain rules 7 and 39).
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.declarations;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
