package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resources that are known to exist, from the dictionary and from answers, and the tag that each had last. */
final class World {

    private static final int MOST = 40;

    private final Contract contract;
    private final Map<String, List<String>> resources = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    World(Contract contract, Dictionary dictionary) {
        this.contract = contract;
        dictionary.resources().forEach((template, paths) -> resources.put(template, new ArrayList<>(paths)));
    }

    /** One of the template's resources. */
    Optional<String> known(String template, Dice dice) {
        return Optional.ofNullable(resources.get(template)).map(dice::one);
    }

    Optional<String> tag(String resource) {
        return Optional.ofNullable(tags.get(resource));
    }

    void remember(String resource, String tag) {
        tags.put(resource, tag);
    }

    /** Whatever is below a resource may count in its tag, so those above are forgotten too. */
    void forget(String resource) {
        tags.keySet().removeIf(path -> resource.equals(path) || resource.startsWith(path + "/"));
    }

    /** Learns from an answer which resources exist: those of a list, or the one that was made. */
    void learn(Operation operation, String path, JsonNode answer, Dice dice) {
        contract.operations().stream()
                .map(Operation::resource)
                .filter(template -> isChildOf(template, operation.path()))
                .distinct()
                .forEach(template -> {
                    answer.path("items").forEach(item -> add(template, path, item, dice));
                    add(template, path, answer, dice);
                });
    }

    private static boolean isChildOf(String template, String collection) {
        return template.startsWith(collection + "/{") && template.indexOf('/', collection.length() + 1) < 0;
    }

    private void add(String template, String path, JsonNode item, Dice dice) {
        var variable = template.substring(template.lastIndexOf('{') + 1, template.length() - 1);
        var id = item.path("id").isTextual() ? item.path("id") : item.path(variable);
        if (!id.isTextual()) {
            return;
        }
        var known = resources.computeIfAbsent(template, _ -> new ArrayList<>());
        var one = path + "/" + id.asText();
        if (known.contains(one)) {
            return;
        }
        if (known.size() < MOST) {
            known.add(one);
        } else {
            known.set(dice.between(0, MOST - 1), one);
        }
    }
}
