package kz.ethnomediation.registry.entrances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.registry.imports.NewRow;
import kz.ethnomediation.registry.sheets.SheetRow;
import kz.ethnomediation.registry.sources.EntryKind;
import kz.ethnomediation.registry.sources.SourceOf;
import org.junit.jupiter.api.Test;

class ParentOrderTest {

    @Test
    void putsParentsBeforeWhatIsUnderThem() {
        var order = ParentOrder.of(rows("platform<office", "office<council", "council<", "other<elsewhere"));

        assertThat(order.inOrder())
                .extracting(NewRow::externalId)
                .containsExactly("council", "office", "platform", "other");
        assertThat(order.inCycles()).isEmpty();
    }

    @Test
    void namesTheRowsOfACycleAndNotWhatIsUnderThem() {
        var order = ParentOrder.of(rows("under<a", "a<b", "b<c", "c<a", "self<self", "free<"));

        assertThat(order.inCycles()).extracting(NewRow::externalId).containsExactlyInAnyOrder("a", "b", "c", "self");
        assertThat(order.inOrder()).hasSize(6);
    }

    private static List<NewRow> rows(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split("<", 2))
                .map(names -> new NewRow(
                        new SheetRow(1, names[1].isEmpty() ? Map.of() : Map.of("parent", names[1]), List.of()),
                        new SourceOf(EntryKind.ORGANISATION, "trial"),
                        names[0]))
                .toList();
    }
}
