package kz.ethnomediation.intake.notices.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.ethnomediation.intake.notices.NoticeKind;
import kz.ethnomediation.intake.notices.NoticeTemplate;
import kz.ethnomediation.intake.notices.NoticeTexts;
import kz.ethnomediation.platform.reference.ReferenceLists;

/**
 * Reads the texts from the published list {@code notice-texts}, and what the offices are called from {@code offices}. A
 * language counts where it has every text, and they fit: a text that was published wrongly never stops a decision.
 */
@ApplicationScoped
class ReferenceNoticeTexts implements NoticeTexts {

    private static final String TEXTS = "notice-texts";
    private static final String OFFICES = "offices";

    private final Function<LocalDate, Map<String, JsonNode>> lists;

    @Inject
    ReferenceNoticeTexts(ReferenceLists lists) {
        this(day -> lists.inForce(List.of(TEXTS, OFFICES), day));
    }

    ReferenceNoticeTexts(Function<LocalDate, Map<String, JsonNode>> lists) {
        this.lists = lists;
    }

    @Override
    public List<NoticeTemplate> of(NoticeKind kind, LocalDate on) {
        return edition(on).templates(kind);
    }

    @Override
    public List<LetterFrame> frames(LocalDate on) {
        return edition(on).frames();
    }

    private TextEdition edition(LocalDate on) {
        var found = lists.apply(on);
        return new TextEdition(
                found.getOrDefault(TEXTS, MissingNode.getInstance()),
                found.getOrDefault(OFFICES, MissingNode.getInstance()),
                on);
    }
}
