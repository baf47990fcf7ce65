package kz.ethnomediation.intake.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.subjects.SubjectRequest;
import org.junit.jupiter.api.Test;

class KeptRequestTest {

    private static final Instant ASKED = Instant.parse("2026-11-20T05:00:00Z");
    private static final RequestTerm TERM =
            new RequestTerm(LocalDate.of(2026, 11, 23), "subject-request-terms-1", "holidays-2 moved-days-1");

    @Test
    void awaitsAllFourServices() {
        assertThat(kept(Optional.empty()).awaited())
                .containsExactly("mediation-cases", "mediation-intake", "mediator-registry", "reporting");
        assertThat(kept(Optional.empty(), "reporting", "mediation-intake").awaited())
                .containsExactly("mediation-cases", "mediator-registry");
    }

    @Test
    void isOverdueFromTheDayAfterItsTermAndOnlyWhileOpen() {
        assertThat(kept(Optional.empty()).isOverdueOn(TERM.answerBy())).isFalse();
        assertThat(kept(Optional.empty()).isOverdueOn(TERM.answerBy().plusDays(1)))
                .isTrue();
        assertThat(kept(Optional.of(ASKED)).isOverdueOn(TERM.answerBy().plusDays(1)))
                .isFalse();
    }

    private static KeptRequest kept(Optional<Instant> closed, String... answered) {
        var id = new UUID(1, 1);
        return new KeptRequest(
                new SubjectRequest(id, RequestKind.BLOCK, ASKED, false, List.of(id), List.of()),
                "officer",
                List.of(),
                TERM,
                closed,
                List.of(answered).stream()
                        .map(service -> new ServiceAnswer(service, Optional.empty(), ASKED))
                        .toList());
    }
}
