package kz.ethnomediation.cases.casework.rest;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The opaque place in a list, as {@code after} and {@code next} carry it. */
public final class Cursor {

    private static final int LENGTH = 2 * Long.BYTES;

    private Cursor() {}

    public static String of(UUID last) {
        var bytes = ByteBuffer.allocate(LENGTH)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The same question again, from {@code next} on; written anew, because a request's own text may hold what no link may. */
    public static String link(UriInfo asked, String next) {
        var parameters = new LinkedHashMap<>(asked.getQueryParameters());
        parameters.put("after", List.of(next));
        var query = parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(text -> encoded(parameter.getKey()) + '=' + encoded(text)))
                .collect(Collectors.joining("&"));
        return "<%s?%s>; rel=\"next\"".formatted(asked.getPath(), query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The place that {@code text} stands for; nothing where it was not made here. */
    public static Optional<UUID> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
