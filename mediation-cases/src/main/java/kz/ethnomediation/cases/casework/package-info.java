/**
 * What people and events do with cases: one use case for each verb, and the questions that are asked about cases.
 * Every one takes the caller, and what lies outside his sight does not exist for him.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.casework;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
