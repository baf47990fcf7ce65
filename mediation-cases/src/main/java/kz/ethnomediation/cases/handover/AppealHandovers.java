package kz.ethnomediation.cases.handover;

import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.ReceivedHandover;

/** Where handovers come from: mediation-intake. */
public interface AppealHandovers {

    /** What a fetch brought. */
    sealed interface Fetched {
        record Here(ReceivedHandover handover) implements Fetched {}

        /** Not now; {@code code} says why in one word. */
        record Failed(String code) implements Fetched {}
    }

    Fetched fetch(UUID appealId);
}
