package kz.ethnomediation.platform.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Runs again with every release that ships another list or version, so that a running service learns it without any event. */
@SuppressWarnings("checkstyle:TypeName") // Flyway reads kind and description from the class name
public class R__ShippedLists extends BaseJavaMigration {

    @Override
    public Integer getChecksum() {
        try {
            return ShippedLists.checksum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        ShippedLists.store(context.getConnection());
    }
}
