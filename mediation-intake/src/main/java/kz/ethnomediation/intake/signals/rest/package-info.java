/**
 * The HTTP face of signals: requests, views, problems.
 * Resources translate; every decision is the feature's.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.signals.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
