package kz.ethnomediation.registry.organisations.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.Change;
import kz.ethnomediation.registry.organisations.ChangeKind;
import kz.ethnomediation.registry.organisations.OrganisationHistory;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.RecordedChange;
import org.jspecify.annotations.Nullable;

/** All records of an organisation; {@code replaces} names the earlier one that counts no more. */
record OrganisationHistoryView(List<Line> items) {

    /** One record. */
    record Line(
            int ordinal,
            ChangeKind change,
            LocalDate effectiveOn,
            @Nullable NameBody name,
            @Nullable UUID parent,
            @Nullable ContactBody contact,
            @Nullable Integer replaces,
            Instant recordedAt) {

        static Line of(RecordedChange recorded) {
            var change = recorded.change();
            return new Line(
                    recorded.ordinal(),
                    change.kind(),
                    recorded.effectiveOn(),
                    change instanceof Change.Named(var name) ? NameBody.of(name) : null,
                    change instanceof Change.Placed(var parent)
                            ? parent.map(OrganisationId::value).orElse(null)
                            : null,
                    change instanceof Change.Reached(var contact) ? ContactBody.of(contact) : null,
                    recorded.replaces().isPresent() ? recorded.replaces().getAsInt() : null,
                    recorded.recordedAt());
        }
    }

    static OrganisationHistoryView of(OrganisationHistory history) {
        return new OrganisationHistoryView(
                history.changes().stream().map(Line::of).toList());
    }
}
