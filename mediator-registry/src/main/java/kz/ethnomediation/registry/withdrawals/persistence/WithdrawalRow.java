package kz.ethnomediation.registry.withdrawals.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal.Restoration;
import kz.ethnomediation.registry.withdrawals.Right;
import kz.ethnomediation.registry.withdrawals.WithdrawalGround;

/** One row of both tables. */
final class WithdrawalRow {

    private WithdrawalRow() {}

    static AccessWithdrawal read(ResultSet row) throws SQLException {
        var restoredBy = row.getString("restored_by");
        return new AccessWithdrawal(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                right(row),
                WithdrawalGround.valueOf(row.getString("ground")),
                row.getString("withdrawn_by"),
                moment(row, "withdrawn_at"),
                restoredBy == null
                        ? Optional.empty()
                        : Optional.of(new Restoration(restoredBy, moment(row, "restored_at"))));
    }

    private static Right right(ResultSet row) throws SQLException {
        var role = row.getString("role");
        var region = row.getString("region");
        if (role != null) {
            return new Right.OfRole(role);
        }
        return region == null ? new Right.Everything() : new Right.OfRegion(region);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
