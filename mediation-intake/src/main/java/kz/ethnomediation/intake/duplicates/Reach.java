package kz.ethnomediation.intake.duplicates;

import java.util.Set;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.persons.PersonIndex.Within;
import kz.ethnomediation.platform.caller.Scope;

/** How far the index is asked for a caller; what it finds is held against the sight itself afterwards. */
final class Reach {

    private Reach() {}

    static Within of(Sight sight) {
        return switch (sight) {
            case Sight.Territory(Scope.Republic(), var _), Sight.Everything() -> new Within.Everywhere();
            case Sight.Territory(Scope.Regions(var codes), var _) -> new Within.Regions(codes);
            case Sight.Own(var subject, var _) -> new Within.RegisteredBy(subject);
            case Sight.Nothing(), Sight.Handover() -> new Within.Regions(Set.of());
        };
    }
}
