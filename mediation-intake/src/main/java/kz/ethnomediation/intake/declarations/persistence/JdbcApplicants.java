package kz.ethnomediation.intake.declarations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.declarations.Applicants;
import kz.ethnomediation.intake.declarations.Quarter;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Reads of an appeal what no declaration can do without; whoever asks by its number sees this one and no other. */
@ApplicationScoped
class JdbcApplicants implements Applicants {

    private static final String FIND =
            "select id, registered_at from appeal where number = ? and applicant_kind = 'PERSON'";
    private static final String COUNT = """
            select count(*) from appeal
            where applicant_kind = 'PERSON' and registered_at >= ? and registered_at < ?""";

    private final DataSource database;

    JdbcApplicants(DataSource database) {
        this.database = database;
    }

    /** Beside the transaction at hand, which has another actor than the visitor who holds the coupon. */
    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Applicant> of(AppealNumber number) {
        try (var connection = Acting.asVisitor(number.text(), database::getConnection)) {
            return find(connection, number);
        } catch (SQLException failure) {
            throw new IllegalStateException("an applicant cannot be looked up", failure);
        }
    }

    private static Optional<Applicant> find(Connection connection, AppealNumber number) throws SQLException {
        try (var query = connection.prepareStatement(FIND)) {
            query.setString(1, number.text());
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Applicant(
                                rows.getObject(1, UUID.class),
                                AlmatyDay.of(
                                        rows.getObject(2, OffsetDateTime.class).toInstant())))
                        : Optional.empty();
            }
        }
    }

    @Override
    public long registeredIn(Quarter quarter) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COUNT)) {
            query.setObject(1, startOf(quarter.firstDay()));
            query.setObject(2, startOf(quarter.next().firstDay()));
            try (var rows = query.executeQuery()) {
                var _ = rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("applicants cannot be counted", failure);
        }
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return AlmatyDay.startOf(day).atOffset(ZoneOffset.UTC);
    }
}
