package kz.ethnomediation.platform.acting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/**
 * On whose behalf the database is asked, in the words of its settings.
 *
 * @param regions ISO 3166-2 codes, or {@code KZ} for the republic
 * @param key what names the one row that a visitor holds in hand; empty for everybody else
 */
record Actor(
        Kind kind,
        String subject,
        String login,
        Set<String> roles,
        Collection<String> regions,
        Optional<UUID> mediatorId,
        String key) {

    static final Actor NOBODY = nameless(Kind.NOBODY, "");
    static final Actor SYSTEM = nameless(Kind.SYSTEM, "");

    /** The names of the settings, in the order of {@link #values()}. */
    static final List<String> SETTINGS = List.of(
            "acting.kind",
            "acting.subject",
            "acting.login",
            "acting.roles",
            "acting.regions",
            "acting.mediator",
            "acting.key");

    private static final String REPUBLIC = "KZ";
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    /** What an actor can be. */
    enum Kind {
        NOBODY(""),
        VISITOR("visitor"),
        PERSON("person"),
        SERVICE("service"),
        SYSTEM("system");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** Somebody with a verified token: a person, a partner's client, or another service of ours. */
    static Actor of(Caller caller) {
        return new Actor(
                caller.is(Roles.SERVICE) ? Kind.SERVICE : Kind.PERSON,
                caller.subject(),
                caller.login(),
                caller.roles(),
                regions(caller.scope()),
                caller.mediatorId(),
                "");
    }

    /** Somebody without a token who holds the key of one row. */
    static Actor visitor(String key) {
        return nameless(Kind.VISITOR, key);
    }

    /** What is no code is left out: a policy may hold codes next to other words. */
    private static List<String> regions(Scope scope) {
        return switch (scope) {
            case Scope.Republic _ -> List.of(REPUBLIC);
            case Scope.Regions regions ->
                regions.sorted().stream()
                        .filter(code -> CODE.matcher(code).matches())
                        .toList();
        };
    }

    private static Actor nameless(Kind kind, String key) {
        return new Actor(kind, "", "", Set.of(), List.of(), Optional.empty(), key);
    }

    List<String> values() {
        return List.of(
                kind.word,
                subject,
                login,
                array(roles),
                array(regions),
                mediatorId.map(UUID::toString).orElse(""),
                key);
    }

    /** As PostgreSQL writes an array of texts, every element quoted: a claim's words cannot become two. */
    private static String array(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String toString() {
        return "Actor[" + kind + "]";
    }
}
