package kz.ethnomediation.platform.command;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Carries what the request says from where it is read to where it is carried out. */
@RequestScoped
class CurrentCommand {
    private @Nullable CommandCall call;

    void is(CommandCall read) {
        call = read;
    }

    CommandCall call() {
        if (call == null) {
            throw new IllegalStateException("@Command stands on resource methods, and is called through HTTP");
        }
        return call;
    }
}
