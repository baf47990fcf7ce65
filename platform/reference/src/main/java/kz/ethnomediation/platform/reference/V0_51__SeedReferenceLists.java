package kz.ethnomediation.platform.reference;

import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Stores what {@code contracts/code-lists} ships, before any migration that might read it; later lists come by {@link R__ShippedLists}. */
@SuppressWarnings("checkstyle:TypeName") // Flyway reads version and description from the class name
public class V0_51__SeedReferenceLists extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        ShippedLists.store(context.getConnection());
    }
}
