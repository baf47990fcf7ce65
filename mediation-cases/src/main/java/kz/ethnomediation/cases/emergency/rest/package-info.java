/**
 * The HTTP face of emergency access.
 * Resources translate; who may take and who may review it is decided in the feature.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.emergency.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
