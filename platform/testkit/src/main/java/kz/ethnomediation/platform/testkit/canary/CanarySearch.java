package kz.ethnomediation.platform.testkit.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.canary.CanaryWatch.Place;

/** Looks in every place for everything that was put in: as it is, as a URL would hold it, as escaped JSON would. */
final class CanarySearch {

    /** Enough to see where it comes from. */
    private static final int MOST_HITS = 20;

    private static final int AROUND = 160;

    private CanarySearch() {}

    /** One sentence per hit, naming the place and what stands around it; empty where nothing has leaked. */
    static List<String> hits(CanaryWatch watch) {
        var wanted = watch.putIn();
        var hits = new ArrayList<String>();
        for (var place : Place.values()) {
            var text = watch.letOut(place);
            if (place == Place.DATABASE) {
                text.lines().map(found -> place + ": " + found).forEach(hits::add);
                continue;
            }
            wanted.stream()
                    .flatMap(value -> forms(value)
                            .map(text::indexOf)
                            .filter(at -> at >= 0)
                            .limit(1))
                    .map(at -> place + ": … " + around(text, at) + " …")
                    .limit(MOST_HITS)
                    .forEach(hits::add);
        }
        return List.copyOf(hits);
    }

    static Stream<String> forms(String value) {
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return Stream.of(value, encoded, encoded.replace("+", "%20"), escaped(value))
                .distinct();
    }

    private static String escaped(String value) {
        return value.chars()
                .mapToObj(unit -> unit < 128 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
                .collect(Collectors.joining());
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND))
                .replace('\n', ' ');
    }
}
