package kz.ethnomediation.intake.receipts.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields that a browser sends from a form; what is badly escaped stands for nothing. */
record FormFields(Map<String, List<String>> fields) {

    private static final int MOST = 200;

    static FormFields of(String body) {
        var fields = new HashMap<String, List<String>>();
        for (var pair : body.split("&", MOST)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
                        .add(decoded(parts[1]));
            }
        }
        return new FormFields(fields);
    }

    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badlyEscaped) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "FormFields[]";
    }
}
