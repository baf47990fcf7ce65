package kz.ethnomediation.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.local.keycloak.Realm;
import org.junit.jupiter.api.Test;

class DemoFilesTest {
    private static final UUID MEDIATOR_OF_THE_REALM = UUID.fromString("018f0000-0000-7000-8000-000000000061");

    @Test
    void knowsTheMediatorWhoseIdIsInTheRealm() {
        assertThat(ids("mediators.json", "/id")).contains(MEDIATOR_OF_THE_REALM);
    }

    @Test
    void givesEverythingAnIdOfItsOwn() {
        assertThat(ids("mediators.json", "/id")).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(ids("appeals.json", "/appeal/id")).hasSizeBetween(10, 20).doesNotHaveDuplicates();
    }

    @Test
    void isWorkedOnByUsersOfTheRealmAndAssignedToItsMediators() {
        var users = Realm.bundled().users();
        var mediators = ids("mediators.json", "/id");
        assertThat(all("appeals.json")).allSatisfy(entry -> {
            assertThat(users).contains(entry.path("by").asText());
            assertThat(users)
                    .contains(entry.path("mediator").asText(entry.path("by").asText()));
            var assigned = entry.at("/appeal/acceptance/assignTo");
            assertThat(assigned.isMissingNode() || mediators.contains(UUID.fromString(assigned.asText())))
                    .isTrue();
        });
    }

    @Test
    void showsEveryKindOfCourse() {
        assertThat(all("appeals.json").filter(entry -> entry.has("settlement")))
                .hasSize(2)
                .allSatisfy(
                        entry -> assertThat(entry.at("/appeal/otherParties")).isNotEmpty());
        assertThat(all("appeals.json")
                        .map(entry -> entry.at("/appeal/consultation/result").asText()))
                .contains("RESOLVED", "RECONCILED", "INFORMED", "REFERRED", "");
    }

    private static List<UUID> ids(String file, String pointer) {
        return all(file)
                .map(entry -> UUID.fromString(entry.at(pointer).asText()))
                .toList();
    }

    private static Stream<JsonNode> all(String file) {
        return StreamSupport.stream(DemoFile.json(file).spliterator(), false);
    }
}
