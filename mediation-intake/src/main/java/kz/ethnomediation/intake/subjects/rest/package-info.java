/**
 * Requests over HTTP: made by the officer, looked at by officer and auditor, fetched by the services.
 * Answers hold ids and codes, no content.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.subjects.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
