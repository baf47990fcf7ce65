package kz.ethnomediation.platform.retention;

import java.util.Optional;

/** How many records of a class are in a state, for one reason. */
public record RetentionCount(String classCode, RetentionState state, Optional<String> reason, long records) {}
