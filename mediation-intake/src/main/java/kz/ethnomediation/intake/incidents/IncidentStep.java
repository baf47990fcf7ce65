package kz.ethnomediation.intake.incidents;

/** What is done about an incident. */
public sealed interface IncidentStep {

    /**
     * The authority was told, for the first time or again.
     *
     * @param reference the number under which it keeps the notice, and who answers its questions; kept as ciphertext
     */
    record AuthorityTold(String reference) implements IncidentStep {
        @Override
        public String toString() {
            return "AuthorityTold[]";
        }
    }

    /** So many people were told. */
    record PersonsTold(ToldBy by, int persons) implements IncidentStep {}

    /** It is over. */
    record Ended(IncidentEnding ending) implements IncidentStep {}
}
