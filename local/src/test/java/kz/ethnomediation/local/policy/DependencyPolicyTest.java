package kz.ethnomediation.local.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ethnomediation.local.stack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the services are built from keeps to docs/dependencies.md. */
class DependencyPolicyTest {

    private static final Path RULES = Path.of("../docs/dependencies.md");
    private static final Pattern LICENCE = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Service.class)
    void shipsReleasesUnderLicencesThatMayBeShipped(Service service) throws IOException {
        var file = Path.of("..", service.module(), "target", "bom.json");
        var there = Files.exists(file);
        if (!there) {
            System.out.println("no bill of materials of " + service.module() + ": verify the whole project");
            assertThat(System.getenv("CI")).isNotEqualTo("true");
        }
        assumeTrue(there);

        var bill = new BillOfMaterials(JSON.readTree(file.toFile()));

        System.out.printf(
                "%s: %d foreign parts%n", service.module(), bill.foreign().size());
        assertThat(bill.foreign()).hasSizeGreaterThan(100);
        assertThat(bill.faults(licences())).isEmpty();
    }

    @Test
    void findsWhatBreaksTheRules() throws IOException {
        var bill = new BillOfMaterials(JSON.readTree("""
                {"components":[
                 {"group":"a","name":"good","version":"1","purl":"pkg:maven/a/good@1","licenses":[{"license":{"id":"Apache-2.0"}}]},
                 {"group":"a","name":"either","version":"1","purl":"pkg:maven/a/either@1",
                  "licenses":[{"license":{"id":"GPL-3.0-only"}},{"license":{"id":"Apache-2.0"}}]},
                 {"group":"a","name":"floating","version":"1-SNAPSHOT","purl":"pkg:maven/a/floating@1","licenses":[{"license":{"id":"Apache-2.0"}}]},
                 {"group":"a","name":"viral","version":"1","purl":"pkg:maven/a/viral@1","licenses":[{"license":{"id":"AGPL-3.0-only"}}]},
                 {"group":"a","name":"nameless","version":"1","purl":"pkg:maven/a/nameless@1"},
                 {"group":"kz.ethnomediation.platform","name":"gate","version":"1-SNAPSHOT"}]}"""));

        assertThat(bill.faults(licences()))
                .containsExactly(
                        "a:floating:1-SNAPSHOT is no release of a registry",
                        "a:viral:1 is under [AGPL-3.0-only]",
                        "a:nameless:1 is under []");
    }

    private static Set<String> licences() throws IOException {
        return LICENCE.matcher(Files.readString(RULES))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
    }
}
