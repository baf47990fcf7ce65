/**
 * Trainings, their certificates and figures over HTTP.
 * Says who may and answers with problems.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.registry.trainings.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
