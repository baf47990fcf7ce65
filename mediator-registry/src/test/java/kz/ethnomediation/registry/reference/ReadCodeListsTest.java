package kz.ethnomediation.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.ethnomediation.platform.reference.ListVersion;
import org.junit.jupiter.api.Test;

class ReadCodeListsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private final ListVersion earlier = list("regions", 1);
    private final ListVersion later = list("regions", 1001);
    private final ListVersion channels = list("channels", 1);
    private final ReadCodeLists readCodeLists = new ReadCodeLists(new InMemoryKeptLists()
            .with("2018-06-19", earlier)
            .with("2026-11-21", later)
            .with("2018-06-19", channels));

    @Test
    void givesTheVersionInForceOfEachThatIsNamed() {
        assertThat(readCodeLists.read(Set.of("regions"), DAY)).isEqualTo(new CodeListsReading.Found(List.of(earlier)));
        assertThat(readCodeLists.read(Set.of("regions"), DAY.plusDays(1)))
                .isEqualTo(new CodeListsReading.Found(List.of(later)));
    }

    @Test
    void givesAllWhereNoneIsNamed() {
        assertThat(readCodeLists.read(Set.of(), DAY)).isEqualTo(new CodeListsReading.Found(List.of(channels, earlier)));
    }

    @Test
    void givesNoneWhereOneIsUnknown() {
        assertThat(readCodeLists.read(Set.of("regions", "whims"), DAY))
                .isEqualTo(new CodeListsReading.Unknown(new TreeSet<>(Set.of("whims"))));
        assertThat(readCodeLists.read(Set.of("regions"), LocalDate.parse("2018-06-18")))
                .isEqualTo(new CodeListsReading.Unknown(new TreeSet<>(Set.of("regions"))));
    }

    private static ListVersion list(String name, int version) {
        return new ListVersion(name, version, JsonNodeFactory.instance.arrayNode());
    }
}
