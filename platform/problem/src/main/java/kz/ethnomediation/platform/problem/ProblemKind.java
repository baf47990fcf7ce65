package kz.ethnomediation.platform.problem;

import com.google.errorprone.annotations.Immutable;

/**
 * What a catalogue says of one refusal.
 *
 * @param status the HTTP status: 400 malformed, 404 outside the caller's scope, 409 the state forbids it, 422 a rule forbids it
 * @param slug the last part of the {@code type} URI: lower case words joined by hyphens, unique over all services
 */
@Immutable
public record ProblemKind(int status, String slug, Titles titles) {}
