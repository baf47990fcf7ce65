package kz.ethnomediation.platform.audit;

/** What something was read for: a code of the service, and how it came to be known. */
public record Purpose(String code, Basis basis) {
    public Purpose {
        Codes.requireUpper(code);
    }

    /** How the purpose came to be known. */
    public enum Basis {
        /** Follows from what the reader has to do with it; nobody was asked. */
        RELATION,
        /** The reader has said so. */
        STATED
    }
}
