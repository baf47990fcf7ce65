package kz.ethnomediation.intake.subjects.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.intake.persons.TraitHashes;
import kz.ethnomediation.intake.subjects.KnownPersons;
import kz.ethnomediation.intake.subjects.Meant;

/** By the hashes of the index of persons, without a limit; the database gives ids to an officer and to nobody else. */
@ApplicationScoped
class JdbcKnownPersons implements KnownPersons {

    private static final Found NOBODY = new Found(List.of(), List.of(), false);

    private final DataSource database;
    private final TraitHashes hashes;

    JdbcKnownPersons(DataSource database, TraitHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    @Override
    public Found find(Meant meant) {
        return switch (meant) {
            case Meant.ByMediator(var id) -> new Found(List.of(id), List.of(), true);
            case Meant.ByRequest(var id) -> ofRequest(id);
            case Meant.ByIin(var iin) ->
                found("select * from parties_with_number(?)", statement -> {
                    var asked = new Description(ApplicantKind.PERSON, null, iin, null, null, null);
                    var wanted = hashes.toFind(List.of(asked)).toArray();
                    statement.setArray(1, statement.getConnection().createArrayOf("text", wanted));
                });
            case Meant.ByReceipt(var number, var code) ->
                found("select * from applicant_with_receipt(?, ?)", statement -> {
                    statement.setString(1, number);
                    statement.setString(2, code);
                });
        };
    }

    /** As the officer sees requests, which every officer does. */
    private Found ofRequest(UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select persons, matters, named_by_id from subject_request where id = ?")) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? new Found(ids(rows.getArray(1)), ids(rows.getArray(2)), rows.getBoolean(3))
                        : NOBODY;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("whom a request meant cannot be asked", failure);
        }
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private Found found(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            var persons = new LinkedHashSet<UUID>();
            var matters = new LinkedHashSet<UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    persons.add(rows.getObject("party_id", UUID.class));
                    if (rows.getString("party_role").equals(PartyRole.APPLICANT.name())) {
                        matters.add(rows.getObject("appeal_id", UUID.class));
                    }
                }
            }
            return new Found(List.copyOf(persons), List.copyOf(matters), false);
        } catch (SQLException failure) {
            throw new IllegalStateException("whom a request means cannot be asked", failure);
        }
    }
}
