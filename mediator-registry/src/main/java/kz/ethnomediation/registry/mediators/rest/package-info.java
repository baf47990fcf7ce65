/**
 * The HTTP face of the register of mediators: requests, views, problems.
 * Resources translate; every decision is the feature's.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.mediators.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
