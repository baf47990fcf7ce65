package kz.ethnomediation.intake.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/**
 * A request as intake keeps it.
 *
 * @param requestedBy subject of the officer's token
 * @param corrects the names of the fields that are to be put right; what they are to be is kept apart, and not for long
 * @param answers in the order in which they came
 */
public record KeptRequest(
        SubjectRequest request,
        String requestedBy,
        List<String> corrects,
        RequestTerm term,
        Optional<Instant> closedAt,
        List<ServiceAnswer> answers) {

    /** Who has to answer (design §3): all that keep anything. */
    public static final Set<String> SERVICES =
            Set.of("mediation-intake", "mediation-cases", "mediator-registry", "reporting");

    public KeptRequest {
        corrects = List.copyOf(corrects);
        answers = List.copyOf(answers);
    }

    public RequestState state() {
        return closedAt.isPresent() ? RequestState.CLOSED : RequestState.OPEN;
    }

    /** Whether it is past its term and somebody has not answered. */
    public boolean isOverdueOn(LocalDate day) {
        return state() == RequestState.OPEN && day.isAfter(term.answerBy());
    }

    /** Who has not answered yet, by name. */
    public List<String> awaited() {
        var answered = answers.stream().map(ServiceAnswer::service).collect(Collectors.toSet());
        return new TreeSet<>(SERVICES)
                .stream().filter(service -> !answered.contains(service)).toList();
    }
}
