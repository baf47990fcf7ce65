package kz.ethnomediation.registry.policy.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.policy.ExclusionCheck;
import kz.ethnomediation.registry.policy.MediatorPolicies;
import kz.ethnomediation.registry.policy.MediatorPolicy;
import kz.ethnomediation.registry.policy.MediatorPolicy.Demands;
import kz.ethnomediation.registry.policy.MediatorPolicy.LeastHours;

/** The policies in the service's own copy of the published list {@code mediator-policy}. */
@ApplicationScoped
class MediatorPolicyList implements MediatorPolicies {

    private static final String LIST = "mediator-policy";

    private final ReferenceLists lists;

    MediatorPolicyList(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public MediatorPolicy inForce(LocalDate on) {
        return lists.inForce(LIST, on).stream()
                .flatMap(MediatorPolicyList::elements)
                .filter(item -> isValid(item, on))
                .max(Comparator.comparing(item -> item.path("code").asText()))
                .map(MediatorPolicyList::policy)
                .orElseThrow(() -> new IllegalStateException("no policy for mediators is in force on " + on));
    }

    static MediatorPolicy policy(JsonNode item) {
        return new MediatorPolicy(
                item.required("code").asText(),
                item.required("confirmed").asBoolean(),
                elements(item.required("kinds"))
                        .collect(Collectors.toMap(
                                kind -> MediatorKind.valueOf(
                                        kind.required("kind").asText()),
                                MediatorPolicyList::demands)),
                elements(item.required("exclusionChecks"))
                        .map(check -> ExclusionCheck.valueOf(check.asText()))
                        .collect(Collectors.toSet()),
                elements(item.required("expiryWarningDays"))
                        .map(JsonNode::asInt)
                        .toList());
    }

    private static Demands demands(JsonNode kind) {
        var age = kind.path("youngestAge");
        return new Demands(
                age.isInt() ? OptionalInt.of(age.asInt()) : OptionalInt.empty(),
                elements(kind.required("entitlingProgrammes"))
                        .map(programme -> CertificateProgramme.valueOf(programme.asText()))
                        .collect(Collectors.toSet()),
                elements(kind.required("leastHours"))
                        .map(rule -> new LeastHours(
                                LocalDate.parse(rule.required("issuedFrom").asText()),
                                rule.required("hours").asInt()))
                        .toList());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean isValid(JsonNode item, LocalDate on) {
        var from = item.path("validFrom").asText("");
        return from.isEmpty() || !LocalDate.parse(from).isAfter(on);
    }
}
