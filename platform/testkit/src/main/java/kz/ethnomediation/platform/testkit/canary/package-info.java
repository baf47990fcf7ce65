/**
 * Looks after every test run for personal data where none may be: logs, output, URLs, problems, topics, metrics.
 * Nobody has to call it: JUnit and REST-assured find it on the class path of whoever uses the testkit.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.platform.testkit.canary;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
