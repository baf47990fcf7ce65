package kz.ethnomediation.platform.audit;

import java.util.Set;

/** Whether it is known what something is to be read for. */
public sealed interface PurposeOutcome {
    /** It is. */
    record Known(Purpose purpose) implements PurposeOutcome {}

    /** The reader has no relation to it and has to state one of these. */
    record Needed(Set<String> mayBeStated) implements PurposeOutcome {
        public Needed {
            mayBeStated = Set.copyOf(mayBeStated);
        }
    }

    /** What the reader stated is none of these. */
    record Unknown(Set<String> mayBeStated) implements PurposeOutcome {
        public Unknown {
            mayBeStated = Set.copyOf(mayBeStated);
        }
    }
}
