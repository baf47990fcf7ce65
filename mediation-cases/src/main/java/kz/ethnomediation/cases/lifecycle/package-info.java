/**
 * What a case is: the aggregate with its parts, its statuses and the rules of each verb.
 * Knows no HTTP, Kafka or Panache; the ports Cases, CaseEvents and CaseHistory are its way out.
 */
@NullMarked
@CheckReturnValue
package kz.ethnomediation.cases.lifecycle;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
