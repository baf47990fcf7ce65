package kz.ethnomediation.intake.terms.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.terms.OfficeHours;
import kz.ethnomediation.intake.terms.TermCode;
import kz.ethnomediation.intake.terms.TermPolicy;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.workdays.Term;
import kz.ethnomediation.platform.workdays.TermUnit;
import kz.ethnomediation.platform.workdays.Wording;

/** Reads the list {@code term-policy}: of several items with one code the newest that is valid on the day, before the first the first. */
record PolicyItems(ListVersion list, LocalDate on) {

    TermPolicy policy() {
        var terms = Arrays.stream(TermCode.values()).collect(Collectors.toMap(Function.identity(), this::term));
        return new TermPolicy(terms, new OfficeHours(time("OFFICE_OPENS"), time("OFFICE_CLOSES")));
    }

    private Term term(TermCode code) {
        var item = item(code.name());
        var basis = item.required("basis");
        return new Term(
                code.name(),
                item.required("amount").intValue(),
                TermUnit.valueOf(item.required("unit").asText()),
                new Wording(
                        basis.required("kk").asText(),
                        basis.required("ru").asText(),
                        basis.required("en").asText()),
                item.required("confirmed").booleanValue(),
                list.name() + "-" + list.version());
    }

    private LocalTime time(String code) {
        return LocalTime.parse(item(code).required("time").asText());
    }

    private JsonNode item(String code) {
        var dated = StreamSupport.stream(list.items().spliterator(), false)
                .filter(item -> item.required("code").asText().equals(code))
                .sorted(Comparator.comparing(PolicyItems::validFrom))
                .toList();
        return dated.stream()
                .filter(item -> !validFrom(item).isAfter(on))
                .reduce((_, later) -> later)
                .or(() -> dated.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("the list " + list.name() + " lacks " + code));
    }

    private static LocalDate validFrom(JsonNode item) {
        return item.has("validFrom") ? LocalDate.parse(item.path("validFrom").asText()) : LocalDate.MIN;
    }
}
