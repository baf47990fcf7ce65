package kz.ethnomediation.intake.appeals.persistence;

import java.util.Map;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Scope;

/** A caller's sight as a condition on an appeal {@code a}, with its parameters: the one place where it becomes a query. */
public record SightClause(String condition, Map<String, Object> parameters) {

    private static final SightClause ALL = new SightClause("1 = 1", Map.of());
    private static final SightClause NONE = new SightClause("1 = 0", Map.of());

    /** What is seen. */
    public static SightClause of(Sight sight) {
        return switch (sight) {
            case Sight.Territory(Scope.Republic _), Sight.Everything() -> ALL;
            case Sight.Territory(Scope.Regions regions) ->
                in("(a.attributes.region in :seenRegions or a.transferOffer.region in :seenRegions)", regions);
            case Sight.Own(String subject) ->
                new SightClause("(a.origin.registeredBy = :seer and a.transferredOn is null)", Map.of("seer", subject));
            case Sight.Handover() -> new SightClause("a.status in (ACCEPTED, CLOSED)", Map.of());
            case Sight.Nothing() -> NONE;
        };
    }

    /** Seen is not yet to be done: of a territory, what counts there, and not what was only offered to it. */
    public static SightClause actedOn(Sight sight) {
        return sight instanceof Sight.Territory(Scope.Regions regions)
                ? in("a.attributes.region in :seenRegions", regions)
                : of(sight);
    }

    /** What was offered to a territory, for whoever has one; everything that is seen for all others. */
    static SightClause offered(Sight sight) {
        return sight instanceof Sight.Territory(Scope.Regions regions)
                ? in("a.transferOffer.region in :seenRegions", regions)
                : of(sight);
    }

    private static SightClause in(String condition, Scope.Regions regions) {
        return regions.codes().isEmpty() ? NONE : new SightClause(condition, Map.of("seenRegions", regions.codes()));
    }
}
