package kz.ethnomediation.intake.signals.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.intake.signals.Responder;
import kz.ethnomediation.intake.signals.SignalSight;
import kz.ethnomediation.platform.caller.Scope;

/** A condition on signals that grows by conjunction, with named parameters. It begins with what the caller can see. */
final class SignalQuery {

    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private SignalQuery() {}

    /** Everything that exists for the caller. */
    static SignalQuery seen(SignalSight sight) {
        var query = new SignalQuery();
        var ways = query.ways(sight);
        ways.add("raiser.subject = :subject");
        query.bind("subject", sight.subject());
        query.anyOf(ways);
        return query;
    }

    /** What the caller has to act on or to watch: the coordinator everything there, the office head what lies with the office or with a named person who has not taken it. */
    static SignalQuery concerning(SignalSight sight) {
        var query = new SignalQuery();
        query.anyOf(query.ways(sight));
        if (!sight.coordinator()) {
            query.add("(duty.responder.kind = :office or duty.responder.login = :login"
                    + " or duty.responder.kind = :named and duty.responder.tookAt is null)");
            query.bind("office", Responder.Kind.OFFICE_HEAD);
            query.bind("named", Responder.Kind.NAMED_PERSON);
        }
        return query;
    }

    private List<String> ways(SignalSight sight) {
        var ways = new ArrayList<>(List.of("duty.responder.login = :login"));
        bind("login", sight.login());
        sight.territory().ifPresent(scope -> {
            switch (scope) {
                case Scope.Republic() -> ways.add("1 = 1");
                case Scope.Regions(var codes) -> {
                    ways.add("warning.place.region in :seenRegions");
                    bind("seenRegions", codes);
                }
            }
        });
        return ways;
    }

    private void anyOf(List<String> ways) {
        add("(" + String.join(" or ", ways) + ")");
    }

    void add(String term) {
        terms.add(term);
    }

    void add(String term, String name, Object value) {
        terms.add(term);
        bind(name, value);
    }

    void bind(String name, Object value) {
        parameters.put(name, value);
    }

    String text() {
        return String.join(" and ", terms);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
