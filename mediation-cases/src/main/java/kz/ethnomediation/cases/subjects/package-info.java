/**
 * What this service does where a person asks about the own data: parties of cases, and what was said in the cases that they brought.
 * The request itself is mediation-intake's.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.subjects;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
