package kz.ethnomediation.reporting.demographics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import kz.ethnomediation.reporting.calendar.Quarter;
import kz.ethnomediation.reporting.demographics.DemographicCounts;
import kz.ethnomediation.reporting.demographics.QuarterCounts;

/** The counts in PostgreSQL; added to and never changed. */
@ApplicationScoped
class JdbcDemographicCounts implements DemographicCounts {

    private static final String ADD =
            "insert into demographic_count (quarter, code, n) values (?, ?, ?) on conflict (quarter, code) do nothing";
    private static final String OF_A_YEAR =
            "select quarter, code, n from demographic_count where quarter between ? and ? order by quarter, code";

    private final DataSource database;

    JdbcDemographicCounts(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(QuarterCounts counted) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            for (var count : counted.counts().entrySet()) {
                insert.setString(1, counted.quarter().toString());
                insert.setString(2, count.getKey());
                insert.setLong(3, count.getValue());
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("counts cannot be kept", failure);
        }
    }

    @Override
    public List<QuarterCounts> of(int year) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OF_A_YEAR)) {
            query.setString(1, new Quarter(year, 1).toString());
            query.setString(2, new Quarter(year, 4).toString());
            var quarters = new TreeMap<Quarter, Map<String, Long>>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var quarter = Quarter.parse(rows.getString(1)).orElseThrow();
                    quarters.computeIfAbsent(quarter, _ -> new HashMap<>()).put(rows.getString(2), rows.getLong(3));
                }
            }
            var counts = new ArrayList<QuarterCounts>();
            quarters.forEach((quarter, codes) -> counts.add(new QuarterCounts(quarter, codes)));
            return counts;
        } catch (SQLException failure) {
            throw new IllegalStateException("counts cannot be read", failure);
        }
    }
}
