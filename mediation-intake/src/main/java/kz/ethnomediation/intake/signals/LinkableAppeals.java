package kz.ethnomediation.intake.signals;

import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;

/** The appeals that a raiser may name. */
public interface LinkableAppeals {

    /** Whether the appeal exists in the caller's sight. */
    boolean has(UUID appealId, Caller caller);
}
