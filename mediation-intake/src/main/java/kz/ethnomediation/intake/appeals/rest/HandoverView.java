package kz.ethnomediation.intake.appeals.rest;

import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import org.jspecify.annotations.Nullable;

/** What a case takes over from its appeal; for the service mediation-cases only. */
record HandoverView(
        UUID appealId,
        String number,
        String language,
        String essence,
        List<PartyView> parties,
        @Nullable ScopeAnswers scopeAnswers,
        @Nullable String consultationNote) {

    static HandoverView of(Appeal appeal) {
        return new HandoverView(
                appeal.id(),
                appeal.number().text(),
                appeal.attributes().language(),
                appeal.essence(),
                appeal.parties().stream().map(PartyView::of).toList(),
                appeal.scopeAnswers().orElse(null),
                appeal.consultationNote().orElse(null));
    }

    @Override
    public String toString() {
        return "HandoverView[" + appealId + "]";
    }
}
