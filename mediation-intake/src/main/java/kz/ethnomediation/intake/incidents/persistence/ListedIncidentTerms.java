package kz.ethnomediation.intake.incidents.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.incidents.IncidentTerm;
import kz.ethnomediation.intake.incidents.IncidentTerms;
import kz.ethnomediation.intake.terms.TermsInForce;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.platform.workdays.Deadline;
import kz.ethnomediation.platform.workdays.Term;
import kz.ethnomediation.platform.workdays.TermUnit;
import kz.ethnomediation.platform.workdays.Wording;

/** Reads the list {@code incident-terms}, and counts on the calendar that the terms of appeals are counted on. */
@ApplicationScoped
class ListedIncidentTerms implements IncidentTerms {

    private static final String LIST = "incident-terms";
    private static final String AUTHORITY = "AUTHORITY";

    private final ReferenceLists lists;
    private final TermsInForce terms;

    ListedIncidentTerms(ReferenceLists lists, TermsInForce terms) {
        this.lists = lists;
        this.terms = terms;
    }

    @Override
    public IncidentTerm of(Instant detectedAt) {
        var day = AlmatyDay.of(detectedAt);
        var list = lists.versionInForce(LIST, day)
                .orElseThrow(() -> new IllegalStateException("no list " + LIST + " is in force on " + day));
        return IncidentTerm.of(Deadline.of(terms.at(detectedAt).calendar(), term(list), day, List.of()));
    }

    private static Term term(ListVersion list) {
        var item = StreamSupport.stream(list.items().spliterator(), false)
                .filter(found -> found.required("code").asText().equals(AUTHORITY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the list " + LIST + " lacks " + AUTHORITY));
        return new Term(
                AUTHORITY,
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
