package kz.ethnomediation.reporting.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/** Valid facts for tests; every one is a later piece of knowledge than the one before. */
public final class FactFixture {

    private static final AtomicLong FEED = new AtomicLong();
    private static final Instant FIRST = Instant.parse("2026-11-01T00:00:00Z");

    private FactFixture() {}

    public static AppealMovement registered(UUID appeal, String region, LocalDate day) {
        return movement(appeal, MovementKind.REGISTERED, null, region, day);
    }

    public static AppealMovement closed(UUID appeal, AppealOutcome outcome, String region, LocalDate day) {
        return movement(appeal, MovementKind.CLOSED, outcome, region, day);
    }

    public static AppealMovement reopened(UUID appeal, String region, LocalDate day) {
        return movement(appeal, MovementKind.REOPENED, null, region, day);
    }

    public static AppealMovement transferred(UUID appeal, String from, String to, LocalDate day) {
        return new AppealMovement(
                appeal,
                MovementKind.TRANSFERRED,
                null,
                null,
                from,
                null,
                attributes(to),
                day,
                FIRST,
                origin("/fixture"));
    }

    public static AnswerTermFact term(
            UUID appeal, AnswerTermFact.Step step, @Nullable LocalDate answerBy, LocalDate day) {
        return new AnswerTermFact(appeal, step, answerBy, day, FIRST, origin("/fixture"));
    }

    public static InterethnicFact judged(UUID appeal, String from, String to, LocalDate day) {
        return new InterethnicFact(appeal, from, to, day, FIRST, origin("/fixture"));
    }

    public static NoticeFact issued(UUID notice, String region, LocalDate day, LocalDate dueOn) {
        return new NoticeFact(
                notice,
                UUID.randomUUID(),
                NoticeFact.Step.ISSUED,
                "ANSWER",
                dueOn,
                region,
                day,
                FIRST,
                origin("/fixture"));
    }

    public static NoticeFact calling(UUID notice, String region, LocalDate day, LocalDate dueOn) {
        return new NoticeFact(
                notice,
                UUID.randomUUID(),
                NoticeFact.Step.ISSUED,
                "INVITATION",
                dueOn,
                region,
                day,
                FIRST,
                origin("/fixture"));
    }

    public static NoticeFact delivered(UUID notice, String region, LocalDate day) {
        return tried(notice, NoticeFact.Step.DELIVERED, region, day);
    }

    public static NoticeFact undelivered(UUID notice, String region, LocalDate day) {
        return tried(notice, NoticeFact.Step.UNDELIVERED, region, day);
    }

    public static NoticeFact closed(UUID notice, String result, String region, LocalDate day) {
        return new NoticeFact(
                notice,
                UUID.randomUUID(),
                NoticeFact.Step.CLOSED,
                result,
                null,
                region,
                day,
                FIRST,
                origin("/fixture"));
    }

    private static NoticeFact tried(UUID notice, NoticeFact.Step step, String region, LocalDate day) {
        return new NoticeFact(notice, UUID.randomUUID(), step, "POST", null, region, day, FIRST, origin("/fixture"));
    }

    public static SignalFact signal(UUID signal, SignalFact.Step step, String region, Instant at, Instant replyBy) {
        return new SignalFact(
                signal, step, region, null, "LAND", 3, at, replyBy, AlmatyDay.of(at), at, origin("/fixture"));
    }

    public static MediatorStatusFact standing(UUID mediator, MediatorStatus status, String region, LocalDate day) {
        return new MediatorStatusFact(
                mediator, status, "PROFESSIONAL", true, region, null, day, FIRST, origin("/mediator-registry"));
    }

    private static AppealMovement movement(
            UUID appeal, MovementKind kind, @Nullable AppealOutcome outcome, String region, LocalDate day) {
        return new AppealMovement(
                appeal, kind, outcome, null, null, null, attributes(region), day, FIRST, origin("/fixture"));
    }

    private static Origin origin(String source) {
        var feedSeq = FEED.incrementAndGet();
        return new Origin(UUID.randomUUID(), source, 1_000_000 + feedSeq, FIRST.plusMillis(feedSeq));
    }

    private static CountingAttributes attributes(String region) {
        return new CountingAttributes(
                region, null, null, "NEIGHBOURS", "OFFICE", null, "kk", "PERSON", null, null, "NO", null, null);
    }
}
