package kz.ethnomediation.platform.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.platform.testkit.access.FenceService.Flaw;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix passes over a good service in silence and names what is wrong with each spoilt one. */
class AccessMatrixTest {

    private static final TokenIssuer ISSUER = TokenIssuer.start();
    private static final String HEADER =
            "method, path, nobody, " + String.join(", ", AccessTable.ROLES) + ", outside, fields";
    private static final String NOBODY_ELSE = "-, -, -, -, -, -, -, -, -";
    private static final List<String> ROWS = List.of(
            HEADER,
            "GET,  /api/v1/fences,             401, territory, -, territory, " + NOBODY_ELSE + ", left-out,",
            "GET,  /api/v1/fences/{id},        401, territory, -, territory, " + NOBODY_ELSE
                    + ", 404, builder: office-head",
            "POST, /api/v1/fences/{id}/repair, 401, territory, -, territory, " + NOBODY_ELSE
                    + ", 404, builder: office-head");

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void hasNothingToSayOfAGoodService() {
        try (var service = FenceService.with()) {
            assertThat(matrix(service, ROWS).faults()).isEmpty();
            assertThat(matrix(service, ROWS).roam(71, 200))
                    .returns(200, AccessMatrix.Figures::crossScope)
                    .returns(List.of(), AccessMatrix.Figures::faults)
                    .hasToString("access: seed=71 calls=%d cross-scope=200 leaks=0"
                            .formatted(matrix(service, ROWS).roam(71, 200).calls()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void catchesEveryFlaw(Flaw flaw) {
        try (var service = FenceService.with(flaw)) {
            assertThat(matrix(service, ROWS).faults()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NO_PREDICATE_ON_READ", "NO_PREDICATE_ON_WRITE", "NO_PREDICATE_IN_LIST", "FORBIDDEN_FOR_MISSING"})
    void roamingCatchesEveryLeakAcrossScopes(Flaw flaw) {
        try (var service = FenceService.with(flaw)) {
            assertThat(matrix(service, ROWS).roam(71, 100).faults()).isNotEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrong() {
        return Stream.of(
                said(Flaw.NO_ANNOTATION, "by nobody answers 200, not 401"),
                said(Flaw.NO_PREDICATE_ON_READ, "GET /api/v1/fences/{id} by operator of KZ-71 on fences of KZ-43"),
                said(Flaw.NO_PREDICATE_ON_WRITE, "POST /api/v1/fences/{id}/repair by operator of KZ-43"),
                said(Flaw.NO_PREDICATE_IN_LIST, "tells of fences of KZ-43"),
                said(Flaw.FORBIDDEN_FOR_MISSING, "answers 403, not 404"),
                said(Flaw.EVERY_ROLE, "by mediator of KZ-71 on fences of KZ-71 by operator-71: answers 200, not 403"),
                said(Flaw.FIELD_FOR_ALL, "shows builder"),
                said(Flaw.CLOSED_TO_ITS_OWN, "answers 404 to somebody who has the right"),
                said(Flaw.UNGUARDED_IS_OPEN, "/api/v1/unguarded says not who may call it and answers 200, not 403"),
                said(Flaw.UNLISTED_OPERATION, "POST /api/v1/fences/{id}/paint is served and has no row"));
    }

    private static DynamicTest said(Flaw flaw, String words) {
        return DynamicTest.dynamicTest(flaw.name(), () -> {
            try (var service = FenceService.with(flaw)) {
                assertThat(matrix(service, ROWS).faults())
                        .anySatisfy(fault -> assertThat(fault).contains(words));
            }
        });
    }

    @Test
    void failsOnARowWithoutAnOperation() {
        var rows = Stream.concat(ROWS.stream(), Stream.of(ROWS.get(2).replace("{id}", "{id}/gate")))
                .toList();
        try (var service = FenceService.with()) {
            assertThat(matrix(service, rows).faults())
                    .containsExactly("GET /api/v1/fences/{id}/gate has a row and is not served");
        }
    }

    @Test
    void failsWhereARightCannotBeTried() {
        try (var service = FenceService.with()) {
            var onlyOneRegion = ground(service).existing(List.of(fence(FenceService.FENCE_71, "KZ-71")));
            assertThat(AccessMatrix.of(AccessTable.parse(ROWS), onlyOneRegion.relation("odd", (who, what) -> true))
                            .faults())
                    .isEmpty();
            var odd = ROWS.stream()
                    .map(row -> row.replace("401, territory", "401, odd"))
                    .toList();
            assertThat(AccessMatrix.of(AccessTable.parse(odd), onlyOneRegion).faults())
                    .anySatisfy(fault -> assertThat(fault).contains("by operator is never tried from outside"));
            assertThat(AccessMatrix.of(AccessTable.parse(ROWS), ground(service)).faults())
                    .anySatisfy(fault -> assertThat(fault).contains("there is no existing object that fills its path"));
        }
    }

    @Test
    void readsNoTableThatSaysNothing() {
        assertThatThrownBy(() -> AccessTable.parse(List.of())).hasMessageContaining("columns");
        assertThatThrownBy(() -> AccessTable.parse(List.of(HEADER, ROWS.get(1), ROWS.get(1))))
                .hasMessageContaining("two rows for GET /api/v1/fences");
        assertThatThrownBy(() -> AccessTable.parse(List.of(HEADER, ROWS.get(1).replace("territory, -", "territory,"))))
                .hasMessageContaining("an empty cell");
        assertThatThrownBy(() -> AccessTable.parse(List.of(HEADER, "GET, /api/v1/fences, 401")))
                .hasMessageContaining("17 cells, not 3");
    }

    private static AccessMatrix matrix(FenceService service, List<String> rows) {
        return AccessMatrix.of(
                AccessTable.parse(rows),
                ground(service)
                        .existing(
                                List.of(fence(FenceService.FENCE_71, "KZ-71"), fence(FenceService.FENCE_43, "KZ-43"))));
    }

    private static Existing fence(String id, String region) {
        return Existing.of("fences", id, region, Persona.login("operator", region));
    }

    private static Ground ground(FenceService service) {
        return Ground.of("fences", service.base(), ISSUER, service.openApi())
                .unguarded("/api/v1/unguarded")
                .body("POST /api/v1/fences/{id}/repair", "{\"with\":\"nails\"}");
    }
}
