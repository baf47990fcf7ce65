package kz.ethnomediation.platform.testkit.canary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds many values in one pass over a text, each in every form in which it may be written. */
final class ValueIndex {

    private static final int BEGINNING = 3;
    private static final int SLOTS = 1 << 16;

    private record Form(String text, String value) {}

    private final BitSet taken = new BitSet(SLOTS);
    private final Map<Integer, List<Form>> forms = new HashMap<>();

    ValueIndex(Collection<String> values) {
        for (var value : values) {
            CanarySearch.forms(value).forEach(form -> {
                var slot = slot(form, 0);
                taken.set(slot);
                forms.computeIfAbsent(slot, _ -> new ArrayList<>()).add(new Form(form, value));
            });
        }
    }

    /** The values that stand in it. */
    Set<String> in(String text) {
        var found = new TreeSet<String>();
        for (var at = 0; at <= text.length() - BEGINNING; at++) {
            var slot = slot(text, at);
            if (taken.get(slot)) {
                for (var form : forms.getOrDefault(slot, List.of())) {
                    if (text.startsWith(form.text(), at)) {
                        found.add(form.value());
                    }
                }
            }
        }
        return found;
    }

    private static int slot(String text, int at) {
        return ((text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2)) & (SLOTS - 1);
    }
}
