package kz.ethnomediation.platform.fieldcrypt;

/**
 * A value was changed, moved from another place or encrypted under another key: somebody wrote past the service, or a defect
 * did. No outcome to go on with; it ends the request and is to raise an alarm. Says where, never what.
 */
public final class UnreadableValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableValueException(String what) {
        super(what + " was changed, moved or encrypted under another key");
    }
}
