package kz.ethnomediation.platform.audit.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.platform.audit.Target;

/** What a request asked for, in the words of the operation and an id of ours: nothing that the caller made up. */
final class AskedFor {
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");
    private static final List<String> ROOT = List.of("api", "v1");
    private static final int LONGEST = 40;
    private static final String NO_ID = "none";

    private AskedFor() {}

    /** The operation's words and the id of the first row on its path, or {@code none} where it has none. */
    static Target of(ResourceInfo resource, MultivaluedMap<String, String> parameters) {
        return new Target(kind(resource), id(parameters).orElse(NO_ID));
    }

    /** The id of the row that is asked for, in its one form; what else a caller puts into a path may be a person's. */
    static Optional<String> id(MultivaluedMap<String, String> parameters) {
        return Stream.concat(
                        Stream.ofNullable(parameters.getFirst("id")),
                        parameters.values().stream().flatMap(List::stream))
                .filter(ID.asMatchPredicate())
                .map(id -> id.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String kind(ResourceInfo resource) {
        var words = Stream.of(path(resource.getResourceClass()), path(resource.getResourceMethod()))
                .flatMap(path -> Stream.of(path.split("/")))
                .filter(WORD.asMatchPredicate())
                .filter(word -> !ROOT.contains(word))
                .collect(Collectors.joining("-"));
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static String path(AnnotatedElement declared) {
        var path = declared.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
