package kz.ethnomediation.registry.mediators.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.BilingualName;
import kz.ethnomediation.registry.mediators.MediatorEntry;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import org.jspecify.annotations.Nullable;

/** An entry as colleagues in its territory see it. */
record MediatorView(
        UUID id,
        NameView name,
        MediatorKind kind,
        boolean ethnomediator,
        List<String> languages,
        List<String> regions,
        String registerRegion,
        @Nullable String office,
        MediatorStatus status,
        LocalDate statusSince) {

    /** The name in both languages of the register. */
    record NameView(String kk, String ru) {

        static NameView of(BilingualName name) {
            return new NameView(name.kk(), name.ru());
        }

        @Override
        public String toString() {
            return "NameView[…]";
        }
    }

    static MediatorView of(MediatorEntry entry) {
        var profile = entry.profile();
        return new MediatorView(
                entry.id().value(),
                NameView.of(entry.name()),
                profile.kind(),
                profile.ethnomediator(),
                profile.languages(),
                profile.regions(),
                profile.registerRegion(),
                profile.office(),
                entry.status(),
                entry.statusSince());
    }
}
