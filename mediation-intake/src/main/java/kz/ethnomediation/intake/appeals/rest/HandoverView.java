package kz.ethnomediation.intake.appeals.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealTexts;
import kz.ethnomediation.intake.appeals.OpenTexts.Opened;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What a case takes over from its appeal; for the service mediation-cases only.
 *
 * @param essence absent where it is erased
 * @param erased true where the texts of the appeal are erased for good
 */
record HandoverView(
        UUID appealId,
        String number,
        String language,
        @Nullable String essence,
        @Nullable Boolean erased,
        List<PartyView> parties,
        @Nullable ScopeAnswers scopeAnswers,
        @Nullable String consultationNote) {

    static HandoverView of(Appeal appeal, Opened opened) {
        var known = opened.known();
        return new HandoverView(
                appeal.id(),
                appeal.number().text(),
                appeal.attributes().language(),
                opened.said().map(AppealTexts::essence).orElse(null),
                opened.said().isEmpty() ? true : null,
                appeal.parties().stream()
                        .map(party -> PartyView.of(party, Optional.ofNullable(known.get(party.id()))))
                        .toList(),
                appeal.scopeAnswers().orElse(null),
                opened.said().flatMap(AppealTexts::consultationNote).orElse(null));
    }

    @Override
    public String toString() {
        return "HandoverView[" + appealId + "]";
    }
}
