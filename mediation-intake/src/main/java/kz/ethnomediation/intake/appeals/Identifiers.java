package kz.ethnomediation.intake.appeals;

import java.util.UUID;

/** Makes what must be unpredictable or unique; injected, so that tests can foresee it. */
public interface Identifiers {

    /** A new UUID of version 7 (RFC 9562). */
    UUID next();

    /** The code on a receipt: ten characters without look-alikes, hard to guess. */
    String receiptCode();
}
