package kz.ethnomediation.intake.signals;

import java.util.Optional;

/** To which level a signal is handed up, and why. */
public record Escalation(EscalationLevel level, Optional<String> words) {

    /** Whether it changes anything: a higher level, or the same one once more because the answer was not enough. */
    boolean leadsOn(EscalationLevel present, SignalState state) {
        var distance = level.compareTo(present);
        return distance > 0 || (distance == 0 && !state.isUnanswered());
    }

    @Override
    public String toString() {
        return "Escalation[" + level + "]";
    }
}
