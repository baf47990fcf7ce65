package kz.ethnomediation.registry.accesslist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.Purpose;
import kz.ethnomediation.platform.audit.Reader;
import kz.ethnomediation.platform.audit.Target;
import kz.ethnomediation.platform.caller.Caller;

/** Shows who had access on a day (domain rule 47), and logs that, and of whom it was shown what they have lost. */
@ApplicationScoped
public class ReadAccessList {

    private static final String KIND = "access-list";
    private static final Purpose OVERSIGHT = new Purpose("OVERSIGHT", Purpose.Basis.RELATION);

    private final AccessHolders holders;
    private final AccessLog log;

    public ReadAccessList(AccessHolders holders, AccessLog log) {
        this.holders = holders;
        this.log = log;
    }

    /** As many lines as are shown, and one more where a page follows. */
    @Transactional
    public List<AccessHolder> read(LocalDate day, Optional<AccessHolder.Place> after, Caller reader, int shown) {
        var found = holders.on(day, after, shown + 1);
        var persons = found.stream()
                .limit(shown)
                .filter(holder -> holder.kind() == AccessHolder.Kind.WITHDRAWAL)
                .map(holder -> holder.person().toString())
                .distinct();
        log.write(Stream.concat(Stream.of("all"), persons)
                .map(id -> Access.allowed(Reader.of(reader), new Target(KIND, id), OVERSIGHT))
                .toList());
        return found;
    }
}
