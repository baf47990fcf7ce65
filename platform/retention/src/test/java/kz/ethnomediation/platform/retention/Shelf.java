package kz.ethnomediation.platform.retention;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Puts things into the probe's tables and looks at what is in them, as their owner. */
final class Shelf {

    private Shelf() {}

    /** A thing that ended on that day. */
    static UUID ended(String classCode, LocalDate endedOn) {
        var id = UUID.randomUUID();
        change(
                "insert into thing (id, class, ended_on, person, words) values ('%s', '%s', '%s', gen_random_uuid(), 'said')"
                        .formatted(id, classCode, endedOn));
        return id;
    }

    static void hold(UUID thing, boolean inForce) {
        change("""
                insert into subject_restriction select person, 'HELD', %1$s from thing where id = '%2$s'
                on conflict (subject_id, restriction) do update set in_force = %1$s""".formatted(inForce, thing));
    }

    static boolean hasWords(UUID thing) {
        return text("select words is not null from thing where id = '" + thing + "'")
                .equals("t");
    }

    /** What the register says of the thing; nothing where it says none. */
    static String registered(UUID thing) {
        return text(
                "select coalesce(string_agg(concat_ws(' ', class_code, record_kind, began_on, due_on, policy), ';'), '')"
                        + " from retention_register where record_id = '" + thing + "'");
    }

    static void publish(int version, LocalDate validFrom, String items) {
        change(
                "insert into reference_list (name, version, valid_from, content) values ('retention-policy', %d, '%s', '%s')"
                        .formatted(version, validFrom, items));
    }

    static void withdraw(int version) {
        change("delete from reference_list where name = 'retention-policy' and version = " + version);
    }

    static String text(String query) {
        try (var connection = DriverManager.getConnection(url(), "probe_owner", "probe_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    static void change(String sql) {
        try (var connection = DriverManager.getConnection(url(), "probe_owner", "probe_owner");
                var statement = connection.createStatement()) {
            var _ = statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String url() {
        return Probe.postgres().jdbcUrl("probe") + "?options=-c%20acting.kind=system";
    }
}
