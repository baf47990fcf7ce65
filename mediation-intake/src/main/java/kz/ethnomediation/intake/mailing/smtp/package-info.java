/**
 * Hands mails to an SMTP server.
 * Off by default; where to, is configuration.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.intake.mailing.smtp;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
