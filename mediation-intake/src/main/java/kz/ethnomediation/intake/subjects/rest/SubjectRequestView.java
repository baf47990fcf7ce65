package kz.ethnomediation.intake.subjects.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.subjects.KeptRequest;
import kz.ethnomediation.intake.subjects.RequestState;
import kz.ethnomediation.intake.subjects.ServiceAnswer;
import kz.ethnomediation.platform.subjects.Obstacle;
import kz.ethnomediation.platform.subjects.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is shown, and as the services fetch it: ids and codes, and who has answered what.
 *
 * @param namedById whether the person was named by an id of the register's, which only the register can judge
 * @param held those of the persons whom an earlier request holds
 * @param corrects the names of the fields that are to be put right, never what they are to be
 */
record SubjectRequestView(
        UUID id,
        RequestKind kind,
        RequestState state,
        boolean textsToo,
        List<String> corrects,
        List<UUID> persons,
        List<UUID> matters,
        boolean namedById,
        List<UUID> held,
        String requestedBy,
        Instant requestedAt,
        LocalDate answerBy,
        String termsPolicy,
        String calendarVersion,
        @Nullable Instant closedAt,
        List<String> awaited,
        List<AnswerView> answers) {

    /** What one service has answered. */
    record AnswerView(
            String service, AnswerKind answer, @Nullable Obstacle obstacle, Instant answeredAt) {

        static AnswerView of(ServiceAnswer answer) {
            return new AnswerView(
                    answer.service(),
                    answer.obstacle().isPresent() ? AnswerKind.BLOCKED : AnswerKind.APPLIED,
                    answer.obstacle().orElse(null),
                    answer.answeredAt());
        }
    }

    static SubjectRequestView of(KeptRequest kept) {
        var request = kept.request();
        return new SubjectRequestView(
                request.id(),
                request.kind(),
                kept.state(),
                request.textsToo(),
                kept.corrects(),
                request.persons(),
                request.matters(),
                request.namedById(),
                request.held(),
                kept.requestedBy(),
                request.requestedAt(),
                kept.term().answerBy(),
                kept.term().policy(),
                kept.term().calendar(),
                kept.closedAt().orElse(null),
                kept.awaited(),
                kept.answers().stream().map(AnswerView::of).toList());
    }
}
