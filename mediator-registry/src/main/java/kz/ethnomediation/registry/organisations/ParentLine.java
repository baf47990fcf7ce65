package kz.ethnomediation.registry.organisations;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Decides whether an organisation would come under itself: on any day, through however many parents. */
final class ParentLine {

    private final Function<OrganisationId, List<ParentSpan>> parents;

    ParentLine(Function<OrganisationId, List<ParentSpan>> parents) {
        this.parents = parents;
    }

    /** Whether {@code self}, with these parents of its own, is its own ancestor on some day. */
    boolean hasCycle(OrganisationId self, List<ParentSpan> own) {
        var toVisit = new ArrayDeque<>(own);
        Set<ParentSpan> visited = new HashSet<>(own);
        while (!toVisit.isEmpty()) {
            var reached = toVisit.remove();
            if (reached.parent().equals(self)) {
                return true;
            }
            for (var next : parents.apply(reached.parent())) {
                next.span()
                        .within(reached.span())
                        .map(span -> new ParentSpan(next.parent(), span))
                        .filter(visited::add)
                        .ifPresent(toVisit::add);
            }
        }
        return false;
    }
}
