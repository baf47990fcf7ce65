package kz.ethnomediation.platform.testkit.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An object that is there, with the facts that decide who stands in which relation to it.
 *
 * @param kind the collection that it is in, {@code appeals}
 * @param values what stands for the names in paths and bodies: {@code id}, {@code number}, {@code tag} …
 * @param region the one in which it counts
 * @param owner login of whoever made it
 * @param mediator the mediator to whom it is assigned
 */
public record Existing(String kind, Map<String, String> values, String region, String owner, Optional<UUID> mediator) {

    public Existing {
        values = Map.copyOf(values);
    }

    /** One that counts in {@code region} and was made by {@code owner}. */
    public static Existing of(String kind, String id, String region, String owner) {
        return new Existing(kind, Map.of("id", id, "region", region), region, owner, Optional.empty());
    }

    public Existing with(String name, String value) {
        var wider = new HashMap<>(values);
        wider.put(name, value);
        return new Existing(kind, wider, region, owner, mediator);
    }

    public Existing assignedTo(UUID who) {
        return new Existing(kind, values, region, owner, Optional.of(who));
    }

    String id() {
        return values.getOrDefault("id", "");
    }

    /** The text with every {@code {name}} that has a value replaced by it. */
    String fill(String text) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    @Override
    public String toString() {
        return "%s of %s by %s%s"
                .formatted(
                        kind, region, owner, mediator.map(id -> " with " + id).orElse(""));
    }
}
