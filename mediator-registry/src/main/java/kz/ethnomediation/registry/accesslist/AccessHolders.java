package kz.ethnomediation.registry.accesslist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who had access on a day. */
public interface AccessHolders {

    /** At most {@code limit} lines in the order of their places, those behind {@code after} only. */
    List<AccessHolder> on(LocalDate day, Optional<AccessHolder.Place> after, int limit);
}
