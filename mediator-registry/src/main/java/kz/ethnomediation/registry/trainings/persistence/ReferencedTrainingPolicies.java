package kz.ethnomediation.registry.trainings.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.registry.trainings.TrainingPolicies;
import kz.ethnomediation.registry.trainings.TrainingPolicy;

/** The published list {@code training-policy}. */
@ApplicationScoped
class ReferencedTrainingPolicies implements TrainingPolicies {

    private static final String LIST = "training-policy";

    private final ReferenceLists lists;

    ReferencedTrainingPolicies(ReferenceLists lists) {
        this.lists = lists;
    }

    /** Before its first version nothing is short and nobody is warned. */
    @Override
    public TrainingPolicy inForce(LocalDate day) {
        return lists.inForce(LIST, day)
                .map(ReferencedTrainingPolicies::policy)
                .orElse(new TrainingPolicy(0, List.of()));
    }

    private static TrainingPolicy policy(JsonNode items) {
        var amounts = StreamSupport.stream(items.spliterator(), false).toList();
        var hours = amounts.stream()
                .filter(item -> item.required("code").asText().equals("PROGRAMME_HOURS"))
                .mapToInt(item -> item.required("amount").asInt())
                .findFirst()
                .orElse(0);
        var warnings = amounts.stream()
                .filter(item -> item.required("code").asText().startsWith("EXPIRY_WARNING_"))
                .map(item -> item.required("amount").asInt())
                .toList();
        return new TrainingPolicy(hours, warnings);
    }
}
