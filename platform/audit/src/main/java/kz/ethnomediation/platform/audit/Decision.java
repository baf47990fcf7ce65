package kz.ethnomediation.platform.audit;

/** What came of an attempt to read. */
public sealed interface Decision {
    /** It was read. */
    record Allowed() implements Decision {}

    /** It was not; the reason is a code of the service. */
    record Refused(String reason) implements Decision {
        public Refused {
            Codes.requireUpper(reason);
        }
    }
}
