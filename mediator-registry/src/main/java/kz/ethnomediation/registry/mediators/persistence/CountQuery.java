package kz.ethnomediation.registry.mediators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.mediators.AsOf;
import kz.ethnomediation.registry.mediators.MediatorCount;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** Counts entries as they stood on a day, by what was known at a moment. */
final class CountQuery {

    private final StringBuilder text =
            new StringBuilder("select p.register_region, m.kind, s.status, count(*) as entries" + StoodOn.FROM);
    private final List<Object> values;

    CountQuery(AsOf asOf) {
        values = new ArrayList<>(StoodOn.values(asOf));
    }

    CountQuery in(Optional<String> region) {
        region.ifPresent(code -> {
            text.append(" and p.register_region = ?");
            values.add(code);
        });
        return this;
    }

    CountQuery within(Scope territory) {
        if (territory instanceof Scope.Regions some) {
            text.append(" and p.register_region = any (?)");
            values.add(some.sorted().toArray(String[]::new));
        }
        return this;
    }

    List<MediatorCount> list(Statements statements) {
        return statements.query(text + " group by 1, 2, 3 order by 1, 2, 3", CountQuery::count, values.toArray());
    }

    private static MediatorCount count(ResultSet row) throws SQLException {
        return new MediatorCount(
                row.getString("register_region"),
                MediatorKind.valueOf(row.getString("kind")),
                MediatorStatus.valueOf(row.getString("status")),
                row.getLong("entries"));
    }
}
