package kz.ethnomediation.intake.subjects.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.subjects.RequestTerm;
import kz.ethnomediation.intake.subjects.RequestTerms;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.platform.workdays.Deadline;
import kz.ethnomediation.platform.workdays.Term;
import kz.ethnomediation.platform.workdays.TermUnit;
import kz.ethnomediation.platform.workdays.Wording;

/** Reads the list {@code subject-request-terms}, and counts on the calendar that the terms of appeals are counted on. */
@ApplicationScoped
class ListedRequestTerms implements RequestTerms {

    private static final String LIST = "subject-request-terms";

    private final ReferenceLists lists;
    private final TermsInForce terms;

    ListedRequestTerms(ReferenceLists lists, TermsInForce terms) {
        this.lists = lists;
        this.terms = terms;
    }

    @Override
    public RequestTerm of(RequestKind kind, Instant requestedAt) {
        var day = AlmatyDay.of(requestedAt);
        var list = lists.versionInForce(LIST, day)
                .orElseThrow(() -> new IllegalStateException("no list " + LIST + " is in force on " + day));
        return RequestTerm.of(Deadline.of(terms.at(requestedAt).calendar(), term(list, kind), day, List.of()));
    }

    private static Term term(ListVersion list, RequestKind kind) {
        var item = StreamSupport.stream(list.items().spliterator(), false)
                .filter(found -> found.required("code").asText().equals(kind.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the list " + LIST + " lacks " + kind));
        return new Term(
                kind.name(),
                item.required("amount").intValue(),
                TermUnit.valueOf(item.required("unit").asText()),
                wording(item.required("basis")),
                item.required("confirmed").booleanValue(),
                LIST + "-" + list.version());
    }

    private static Wording wording(JsonNode basis) {
        return new Wording(
                basis.required("kk").asText(),
                basis.required("ru").asText(),
                basis.required("en").asText());
    }
}
