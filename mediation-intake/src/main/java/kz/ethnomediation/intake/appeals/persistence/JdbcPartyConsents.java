package kz.ethnomediation.intake.appeals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.appeals.PartyConsents;

/** Consents in PostgreSQL, written by the system alone. */
@ApplicationScoped
class JdbcPartyConsents implements PartyConsents {

    private static final String ADD = "insert into party_consent (party_id, consented_on)"
            + " select id, ? from party where id = ? on conflict (party_id) do nothing";

    private final DataSource database;

    JdbcPartyConsents(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(UUID partyId, LocalDate consentedOn) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, consentedOn);
            statement.setObject(2, partyId);
            var _ = statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a consent cannot be kept", failure);
        }
    }
}
