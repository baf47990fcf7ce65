package kz.ethnomediation.platform.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A record whose term runs or has run out.
 *
 * @param classCode its class in the list
 * @param kind the service's word for such rows
 * @param beganOn the day on which the term began to run, in Asia/Almaty
 * @param dueOn the first day on which it is destroyed, by the policy that was in force when the term began
 * @param policy that policy, {@code retention-policy-1}
 */
public record Retained(String classCode, String kind, UUID id, LocalDate beganOn, LocalDate dueOn, String policy) {}
