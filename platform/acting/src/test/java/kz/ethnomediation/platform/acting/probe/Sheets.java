package kz.ethnomediation.platform.acting.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The sheets of the probe, without any condition. */
@ApplicationScoped
public class Sheets {
    private final DataSource dataSource;

    Sheets(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The ids of all that come. */
    public String seen() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(string_agg(id, ' ' order by id), '') from sheet")) {
            var _ = rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What the transaction at hand may do and see. */
    public String isolation() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select current_setting('transaction_isolation')"
                                + " || case current_setting('transaction_read_only') when 'on' then ', read only' else '' end")) {
            var _ = rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Moves a sheet, and says how many that were. */
    public int move(String id, String region) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("update sheet set region = ? where id = ?")) {
            statement.setString(1, region);
            statement.setString(2, id);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
