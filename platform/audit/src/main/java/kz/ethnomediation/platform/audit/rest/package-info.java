/**
 * The log over HTTP: it is read by those who watch, and every refusal of a person's call is kept in it.
 * Nothing of a request is written down but the words of its operation and an id of ours.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.audit.rest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
