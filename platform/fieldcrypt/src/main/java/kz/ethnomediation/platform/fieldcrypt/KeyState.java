package kz.ethnomediation.platform.fieldcrypt;

import java.time.Instant;

/** What has become of an owner's data key. */
public sealed interface KeyState {

    /** An owner that has, or had, a key. */
    sealed interface Known extends KeyState {}

    /** The key can be used. */
    record Usable(DataKey key) implements Known {}

    /** The key is destroyed: nothing that it encrypted can be read by anybody, and the owner gets no other. */
    record Shredded(Instant at) implements Known {}

    /** No key was ever made. */
    record Missing() implements KeyState {}
}
