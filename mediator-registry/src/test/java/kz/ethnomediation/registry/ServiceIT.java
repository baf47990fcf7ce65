package kz.ethnomediation.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operators of the system rely on. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class ServiceIT {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health/started"})
    void saysThatItIsUp(String probe) {
        given().get(probe).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void givesItsMetrics() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void worksAsTheRoleThatOwnsNothing() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var rows = query.executeQuery("select current_user, count(*) from pg_class c"
                        + " where pg_get_userbyid(c.relowner) = current_user")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("registry_app");
            assertThat(rows.getLong(2)).isZero();
        }
    }
}
