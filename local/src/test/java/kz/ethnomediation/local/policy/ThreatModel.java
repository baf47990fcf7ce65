package kz.ethnomediation.local.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The threat model as a text: which operations belong to a boundary, and which test proves which control. */
record ThreatModel(String text) {

    private static final Pattern BOUNDARY = Pattern.compile("(?m)^\\| B\\d+ [^|]*\\|(?<tags>[^|]*)\\|");
    private static final Pattern THREAT =
            Pattern.compile("(?m)^\\| (?<id>T\\d+) \\|[^|]*\\|[^|]*\\|[^|]*\\|(?<control>[^|]*)\\|(?<tests>[^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");

    /** One threat, with the classes that prove that it is met. */
    record Threat(String id, String control, List<String> tests) {}

    /** The tags of all boundaries. */
    Set<String> tags() {
        return BOUNDARY.matcher(text)
                .results()
                .flatMap(boundary -> Arrays.stream(boundary.group("tags").split(",")))
                .map(String::strip)
                .filter(tag -> !tag.equals("–"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Threat> threats() {
        return THREAT.matcher(text)
                .results()
                .map(row -> new Threat(
                        row.group("id"),
                        row.group("control").strip(),
                        NAME.matcher(row.group("tests"))
                                .results()
                                .map(name -> name.group(1))
                                .toList()))
                .toList();
    }
}
