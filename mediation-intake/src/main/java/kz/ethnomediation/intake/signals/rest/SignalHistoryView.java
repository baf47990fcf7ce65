package kz.ethnomediation.intake.signals.rest;

import java.time.Instant;
import java.util.List;
import kz.ethnomediation.intake.signals.EscalationLevel;
import kz.ethnomediation.intake.signals.SignalHistory;
import kz.ethnomediation.intake.signals.SignalSight.Depth;
import kz.ethnomediation.intake.signals.SignalState;
import kz.ethnomediation.intake.signals.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The history of a signal, oldest first, as far as its reader may see it.
 *
 * @param erased true where the words are erased for good
 */
record SignalHistoryView(
        List<SignalHistoryLine> items, @Nullable Boolean erased) {

    /** How it stood. */
    record StandingView(
            SignalState state,
            @Nullable Integer tension,
            Instant replyBy,
            @Nullable EscalationLevel escalatedTo) {

        static StandingView of(Standing standing, boolean inside) {
            return new StandingView(
                    standing.state(),
                    inside ? standing.tension().orElse(null) : null,
                    standing.replyBy(),
                    standing.escalatedTo().orElse(null));
        }
    }

    record SignalHistoryLine(
            String verb,
            @Nullable StandingView before,
            StandingView after,
            @Nullable String code,
            List<String> actions,
            @Nullable String words,
            @Nullable String actor,
            Instant occurredAt,
            Instant recordedAt) {

        @Override
        public String toString() {
            return "SignalHistoryLine[" + verb + "]";
        }
    }

    static SignalHistoryView of(SignalView.Whole whole, Depth depth) {
        return new SignalHistoryView(
                whole.history().stream().map(entry -> line(entry, depth)).toList(),
                whole.said().isEmpty() ? true : null);
    }

    private static SignalHistoryLine line(SignalHistory.Entry entry, Depth depth) {
        var inside = depth != Depth.PROGRESS;
        var unnamed = entry.verb().equals("raised") && depth != Depth.RAISER;
        return new SignalHistoryLine(
                entry.verb(),
                entry.before()
                        .map(standing -> StandingView.of(standing, inside))
                        .orElse(null),
                StandingView.of(entry.after(), inside),
                entry.code().orElse(null),
                entry.actions(),
                inside ? entry.words().orElse(null) : null,
                inside && !unnamed ? entry.actorLogin() : null,
                entry.occurredAt(),
                entry.recordedAt());
    }
}
