package kz.ethnomediation.intake.notices;

import static kz.ethnomediation.intake.notices.NoticeFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import kz.ethnomediation.intake.appeals.AppealEvent;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.intake.codes.AnswerMethod;
import kz.ethnomediation.intake.handling.AnswerAppeal;
import kz.ethnomediation.intake.notices.NoticeFixture.CountedIds;
import kz.ethnomediation.intake.notices.NoticeFixture.PlainTexts;
import kz.ethnomediation.intake.registration.Desk;
import kz.ethnomediation.intake.registration.RegistrationFixture;
import org.junit.jupiter.api.Test;

class AnnounceDecisionsTest {

    private final Kept kept = new Kept();
    private final Heard heard = new Heard();
    private final IssueNotice issueNotice = new IssueNotice(
            new DraftNotice(new PlainTexts(), (_, _) -> NoticeFixture.TERM, new CountedIds()),
            kept,
            new CountedIds(),
            heard);
    private final Desk desk = new Desk(NOW, new AnnounceDecisions(issueNotice));
    private final UUID id = desk.registered(RegistrationFixture.aRegistration()).id();

    @Test
    void leaveNothingToDeliverWhereTheAnswerWasGivenByWordOfMouth() {
        answered(AnswerMethod.ORAL, Optional.empty());

        var notice = kept.notices.getFirst();
        assertThat(notice.state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(notice.deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.method()).isEqualTo(DeliveryMethod.IN_PERSON);
            assertThat(delivery.deliveredBy()).isEqualTo(RegistrationFixture.OPERATOR.login());
        });
        assertThat(heard.notices).isEmpty();
        assertThat(desk.appeals.published.getLast()).isInstanceOfSatisfying(AppealEvent.NoticeDelivered.class, told -> {
            assertThat(told.noticeId()).isEqualTo(notice.id());
            assertThat(told.late()).isFalse();
        });
    }

    @Test
    void tellAnAnswerThatWaitsAtTheOffice() {
        answered(AnswerMethod.WRITTEN, Optional.empty());

        assertThat(kept.notices.getFirst().state()).isEqualTo(NoticeState.ISSUED);
        assertThat(heard.notices).hasSize(1);
    }

    @Test
    void tellWhenTheFirstMeetingIs() {
        var meeting = NOW.plus(Duration.ofDays(3));
        answered(AnswerMethod.WRITTEN, Optional.of(meeting));

        assertThat(kept.notices.getFirst().facts().meetingAt()).isEqualTo(meeting);
    }

    @Test
    void askNobodyToAMeetingThatCannotBe() {
        assertThat(answer(AnswerMethod.WRITTEN, Optional.of(NOW.minus(Duration.ofDays(1)))))
                .isEqualTo(new AppealOutcome.Invalid("/meetingAt", "before-the-answer"));
        assertThat(answer(AnswerMethod.WRITTEN, Optional.of(NOW.plus(Duration.ofDays(367)))))
                .isEqualTo(new AppealOutcome.Invalid("/meetingAt", "too-far-ahead"));
        assertThat(kept.notices).isEmpty();
    }

    private void answered(AnswerMethod method, Optional<Instant> meetingAt) {
        assertThat(answer(method, meetingAt)).isInstanceOf(AppealOutcome.Done.class);
    }

    private AppealOutcome answer(AnswerMethod method, Optional<Instant> meetingAt) {
        var sheet = new AnswerAppeal.Sheet(method, Optional.empty(), Optional.empty(), meetingAt);
        return new AnswerAppeal(desk.handling).answer(id, sheet, RegistrationFixture.OPERATOR);
    }

    /** Notices in memory. */
    private static final class Kept implements Notices {

        private final List<Notice> notices = new ArrayList<>();

        @Override
        public void add(Notice notice) {
            notices.add(notice);
        }

        @Override
        public List<Notice> of(UUID appealId) {
            return List.copyOf(notices);
        }

        @Override
        public Optional<Notice> byId(UUID appealId, UUID noticeId) {
            return notices.stream()
                    .filter(notice -> notice.id().equals(noticeId))
                    .findFirst();
        }

        @Override
        public Optional<Notice> forChange(UUID appealId, UUID noticeId) {
            return byId(appealId, noticeId);
        }

        @Override
        public List<Late> late(Sight sight, Instant now, int limit) {
            return List.of();
        }
    }

    /** Hears what is announced. */
    private static final class Heard implements Event<NoticeIssued> {

        private final List<NoticeIssued> notices = new ArrayList<>();

        @Override
        public void fire(NoticeIssued issued) {
            notices.add(issued);
        }

        @Override
        public <U extends NoticeIssued> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends NoticeIssued> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<NoticeIssued> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends NoticeIssued> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends NoticeIssued> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
