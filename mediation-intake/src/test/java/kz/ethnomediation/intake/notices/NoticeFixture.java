package kz.ethnomediation.intake.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.ethnomediation.intake.appeals.Identifiers;

/** Occasions that are good until a test changes them, and what a notice needs to be made. */
final class NoticeFixture {

    static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate TERM = LocalDate.of(2026, 11, 26);
    static final UUID APPEAL = UUID.fromString("018f0000-0000-7000-8000-00000000a001");
    static final UUID PARTY = UUID.fromString("018f0000-0000-7000-8000-00000000b001");

    private NoticeFixture() {}

    static Occasion extension(String language) {
        return new Occasion(
                APPEAL, PARTY, language, NoticeKind.EXTENSION, facts().withUntil(LocalDate.of(2027, 1, 20)));
    }

    static Occasion session(Instant at) {
        return new Occasion(APPEAL, PARTY, "kk", NoticeKind.SESSION, facts().withMeeting(at, null));
    }

    static NoticeFacts facts() {
        return NoticeFacts.of("EM-2026-61-000123", TODAY, "61-01");
    }

    static Notice issued(Occasion occasion) {
        return new DraftNotice(new PlainTexts(), (_, _) -> TERM, new CountedIds()).of(occasion, NOW);
    }

    /** Texts that name their language only. */
    static final class PlainTexts implements NoticeTexts {

        @Override
        public List<NoticeTemplate> of(NoticeKind kind, LocalDate on) {
            return List.of("kk", "ru", "en", "ug").stream()
                    .map(language -> new NoticeTemplate(
                            language,
                            kind + " " + language + " {number}",
                            language + " {number}",
                            "title",
                            List.of("{number}"),
                            Map.of()))
                    .toList();
        }

        @Override
        public List<LetterFrame> frames(LocalDate on) {
            return List.of(new LetterFrame(
                    "kk",
                    "head",
                    "to",
                    "Dear {recipient},",
                    "Hello,",
                    "{office}",
                    Map.of("office.61-01", "The office")));
        }
    }

    /** Ids that count up. */
    static final class CountedIds implements Identifiers {

        private final AtomicLong last = new AtomicLong();

        @Override
        public UUID next() {
            return new UUID(0x7000L, last.incrementAndGet());
        }

        @Override
        public String receiptCode() {
            return "ACDEF23456";
        }
    }
}
