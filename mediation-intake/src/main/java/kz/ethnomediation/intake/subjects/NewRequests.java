package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** Gives a new request its id, its moment and its term. */
@ApplicationScoped
public class NewRequests {

    private final RequestTerms terms;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public NewRequests(RequestTerms terms, Identifiers identifiers, InstantSource clock) {
        this.terms = terms;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    KeptRequest of(MakeRequest.Command command, KnownPersons.Found found) {
        var now = clock.instant();
        var request = new SubjectRequest(
                identifiers.next(),
                command.kind(),
                now,
                command.textsToo(),
                found.persons(),
                found.matters(),
                found.namedById(),
                List.of());
        return new KeptRequest(
                request,
                command.officer().subject(),
                command.corrections().map(Corrections::names).orElse(List.of()),
                terms.of(command.kind(), now),
                Optional.empty(),
                List.of());
    }
}
