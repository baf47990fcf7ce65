package kz.ethnomediation.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParentLineTest {

    private static final OrganisationId A = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId B = new OrganisationId(new UUID(0, 2));
    private static final OrganisationId C = new OrganisationId(new UUID(0, 3));

    @Test
    void findsACycleThroughSeveralParents() {
        var line = line(Map.of(B, List.of(under(C, "2020-01-01", null)), C, List.of(under(A, "2021-01-01", null))));

        assertThat(line.hasCycle(A, List.of(under(B, "2022-01-01", null)))).isTrue();
    }

    @Test
    void findsItsOwnParent() {
        assertThat(line(Map.of()).hasCycle(A, List.of(under(A, "2022-01-01", null))))
                .isTrue();
    }

    @Test
    void letsTwoChangePlacesOneAfterTheOther() {
        var line = line(Map.of(B, List.of(under(A, "2020-01-01", "2022-01-01"))));

        assertThat(line.hasCycle(A, List.of(under(B, "2022-01-01", null)))).isFalse();
        assertThat(line.hasCycle(A, List.of(under(B, "2021-12-31", null)))).isTrue();
    }

    @Test
    void endsWhereOthersGoRound() {
        var line = line(Map.of(B, List.of(under(C, "2020-01-01", null)), C, List.of(under(B, "2020-01-01", null))));

        assertThat(line.hasCycle(A, List.of(under(B, "2022-01-01", null)))).isFalse();
    }

    private static ParentLine line(Map<OrganisationId, List<ParentSpan>> parents) {
        return new ParentLine(id -> parents.getOrDefault(id, List.of()));
    }

    private static ParentSpan under(OrganisationId parent, String from, @Nullable String until) {
        return new ParentSpan(
                parent,
                new Span(LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse)));
    }
}
