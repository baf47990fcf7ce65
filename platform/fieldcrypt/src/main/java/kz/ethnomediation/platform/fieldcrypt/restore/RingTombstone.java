package kz.ethnomediation.platform.fieldcrypt.restore;

import kz.ethnomediation.platform.fieldcrypt.Tombstone;

/**
 * A tombstone, and in which ring it stands.
 *
 * @param ring the name of the ring, or {@link #OWN} for the service's own keys
 */
public record RingTombstone(String ring, Tombstone tombstone) {
    /** In the place of a name. */
    public static final String OWN = "";
}
