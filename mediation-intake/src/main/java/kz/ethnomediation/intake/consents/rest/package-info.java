/**
 * Records of consent over HTTP.
 * They are read here and written by nobody: a registration and a subject request write them.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.consents.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
