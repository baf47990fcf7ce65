package kz.ethnomediation.intake.appeals;

import org.jspecify.annotations.Nullable;

/**
 * What a verb changed in one field: codes and dates only, never what a person said.
 *
 * @param field its name in the API
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
