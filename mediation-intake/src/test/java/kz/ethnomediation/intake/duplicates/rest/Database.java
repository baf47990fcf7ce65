package kz.ethnomediation.intake.duplicates.rest;

import java.sql.DriverManager;
import java.sql.SQLException;
import kz.ethnomediation.intake.IntakeStand;

/** Looks at the tables as their owner, who may read what the service may only write, and as the system, whom policies let. */
public final class Database {

    private Database() {}

    public static long rows(String count) {
        return Long.parseLong(text(count));
    }

    public static String text(String query) {
        var url = IntakeStand.running().postgres().jdbcUrl("intake") + "?options=-c%20acting.kind=system";
        try (var connection = DriverManager.getConnection(url, "intake_owner", "intake_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new AssertionError("no row");
            }
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
