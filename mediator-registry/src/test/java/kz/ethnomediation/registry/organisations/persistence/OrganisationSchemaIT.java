package kz.ethnomediation.registry.organisations.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.Schema;
import kz.ethnomediation.registry.RegistryEngines;
import kz.ethnomediation.registry.organisations.ChangeKind;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import kz.ethnomediation.registry.seats.SeatKind;
import kz.ethnomediation.registry.trainings.TrainingKind;
import org.junit.jupiter.api.Test;

/** The database repeats the lists of the code. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class OrganisationSchemaIT {

    @Inject
    DataSource database;

    @Test
    void listsTheSameKinds() throws SQLException {
        var schema = new Schema(() -> Acting.asSystem(database::getConnection));
        assertThat(schema.codes("organisation_kind")).isEqualTo(Schema.names(OrganisationKind.values()));
        assertThat(schema.codes("organisation_change_known")).isEqualTo(Schema.names(ChangeKind.values()));
        assertThat(schema.codes("seat_kind")).isEqualTo(Schema.names(SeatKind.values()));
        assertThat(schema.codes("training_kind")).isEqualTo(Schema.names(TrainingKind.values()));
    }
}
