package kz.ethnomediation.cases.emergency;

/** The answer to whoever asks for emergency access. A refusal is a value: nothing was opened and nobody informed. */
public sealed interface EmergencyOutcome {

    /** The case can be read from now on until the end. */
    record Taken(EmergencyAccess access) implements EmergencyOutcome {}

    /** No such case within the caller's territory. */
    record Unknown() implements EmergencyOutcome {}

    /** The caller sees the case as it is. */
    record NotNeeded() implements EmergencyOutcome {}

    /** The caller has emergency access to the case already; it is not prolonged. */
    record StillRunning() implements EmergencyOutcome {}

    /** What the case held in words is erased: there is nothing to read, and the plea could not be kept. */
    record Erased() implements EmergencyOutcome {}

    /** Longer than the policy allows. */
    record TooLong(long longestHours) implements EmergencyOutcome {}
}
