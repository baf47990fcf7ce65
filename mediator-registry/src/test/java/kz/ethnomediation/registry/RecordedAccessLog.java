package kz.ethnomediation.registry;

import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.platform.audit.Access;
import kz.ethnomediation.platform.audit.AccessFilter;
import kz.ethnomediation.platform.audit.AccessLog;
import kz.ethnomediation.platform.audit.LoggedAccess;

/** Keeps what is logged in a list. */
public final class RecordedAccessLog implements AccessLog {

    private final List<Access> written = new ArrayList<>();

    public List<Access> written() {
        return List.copyOf(written);
    }

    @Override
    public void write(Access access) {
        written.add(access);
    }

    @Override
    public void write(List<Access> accesses) {
        written.addAll(accesses);
    }

    @Override
    public void writeAlone(Access refusal) {
        throw new UnsupportedOperationException("refusals are kept by the response filter");
    }

    @Override
    public List<LoggedAccess> page(AccessFilter filter, int limit) {
        throw new UnsupportedOperationException("the log is read from the database");
    }
}
