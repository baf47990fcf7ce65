/**
 * Holds a database against its own chain and against the heads that were published of it. For somebody who trusts neither
 * the service nor its database: reads only, and needs this jar and a JDBC driver.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.audit.verify;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
