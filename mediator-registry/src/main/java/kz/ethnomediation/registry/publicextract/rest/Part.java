package kz.ethnomediation.registry.publicextract.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What one page shows of a whole list.
 *
 * @param next goes into {@code ?after=} for the page behind it; empty on the last one
 */
record Part<T>(List<T> shown, Optional<String> next) {

    /** The form of {@code ?after=}: an id. */
    static final String AFTER = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** The first {@code limit} behind the id, of a list in PostgreSQL's order of ids, which is that of their texts. */
    static <T> Part<T> of(List<T> all, Function<T, UUID> id, Optional<String> after, int limit) {
        var from = after.map(behind -> (int) all.stream()
                        .takeWhile(one -> id.apply(one).toString().compareTo(behind) <= 0)
                        .count())
                .orElse(0);
        var shown = all.subList(from, Math.min(all.size(), from + limit));
        var isLast = from + limit >= all.size();
        return new Part<>(
                shown,
                isLast
                        ? Optional.empty()
                        : Optional.of(id.apply(shown.getLast()).toString()));
    }
}
