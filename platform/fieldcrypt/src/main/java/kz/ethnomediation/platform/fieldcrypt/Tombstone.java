package kz.ethnomediation.platform.fieldcrypt;

import java.time.Instant;

/** That an owner's key was shredded, and when: no secret, and nothing personal. */
public record Tombstone(KeyOwner owner, Instant at) {}
