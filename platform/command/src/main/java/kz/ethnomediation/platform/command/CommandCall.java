package kz.ethnomediation.platform.command;

import java.util.Optional;

/**
 * What a command's request says about itself.
 *
 * @param keyed the key that it carries, with what it is a request for
 * @param rehearsal whether it only asks what would happen
 */
record CommandCall(Optional<Keyed> keyed, boolean rehearsal) {
    /** A client's own name for a request, and the fingerprint by which another request under that name is known. */
    record Keyed(String key, String fingerprint) {}
}
