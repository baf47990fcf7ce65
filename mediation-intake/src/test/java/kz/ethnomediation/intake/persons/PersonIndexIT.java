package kz.ethnomediation.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.DocumentType;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.intake.persons.PersonIndex.Within;
import kz.ethnomediation.intake.registration.RegistrationFixture;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index by way of real registrations: what is kept, and who finds it. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class PersonIndexIT {

    private static final Random RANDOM = new Random(61);

    @Inject
    PersonIndex index;

    @Inject
    DataSource database;

    @Test
    void keepsHashesOfEverythingAPartyCanBeFoundBy() {
        var iin = SyntheticNumbers.iin(RANDOM);
        var id = registered(iin);

        assertThat(Database.text(
                        "select string_agg(distinct kind, ' ' order by kind) from person_key where appeal_id = '" + id
                                + "' and role = 'APPLICANT'"))
                .isEqualTo("DOCUMENT NAME NUMBER PHONE");
        assertThat(Database.rows("select count(*) from person_key k where k::text like '%" + iin + "%'"))
                .isZero();
    }

    @Test
    void knowsTheSameKindsAsTheDatabase() throws SQLException {
        assertThat(new Schema(database::getConnection).codes("person_key_kind_known"))
                .isEqualTo(Schema.names(Trait.Kind.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update person_key set role = 'OTHER'", "truncate person_key"})
    void isNeverChangedByTheService(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }

    @Test
    void isForgottenByTheSystemAlone() throws SQLException {
        var id = registered(SyntheticNumbers.iin(RANDOM));
        var forget = "delete from person_key where appeal_id = '" + id + "'";

        try (var connection = Acting.onBehalfOf(RegistrationFixture.OPERATOR, database::getConnection);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(forget)).isZero();
        }
        try (var connection = Acting.asSystem(database::getConnection);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(forget)).isPositive();
        }
    }

    @Test
    void findsAMatterByEachOfThemWithinTheAskersReach() {
        var iin = SyntheticNumbers.iin(RANDOM);
        var id = registered(iin);
        var who = List.of(new Description(ApplicantKind.PERSON, null, iin, null, null, null));

        assertThat(found(who, new Within.Everywhere())).containsExactly(id);
        assertThat(found(who, new Within.Regions(Set.of("KZ-10", "KZ-61")))).containsExactly(id);
        assertThat(found(who, new Within.Regions(Set.of("KZ-75")))).isEmpty();
        assertThat(found(who, new Within.Regions(Set.of()))).isEmpty();
        assertThat(found(who, new Within.RegisteredBy("somebody-else"))).isEmpty();
        var paper = new Description.Document(DocumentType.PASSPORT, "ab " + iin, "UZ");
        assertThat(found(
                        List.of(new Description(ApplicantKind.PERSON, null, null, null, paper, null)),
                        new Within.Everywhere()))
                .containsExactly(id);
    }

    @Test
    void cannotBeAskedWithoutTheKey() {
        var iin = SyntheticNumbers.iin(RANDOM);
        var _ = registered(iin);
        var who = new Description(ApplicantKind.PERSON, null, iin, null, null, null);
        var guessed = new TraitHashes(TestKeys.first()).toFind(List.of(who));

        assertThat(guessed)
                .allSatisfy(hex -> assertThat(Database.rows(
                                "select count(*) from person_key where hash = decode('" + hex + "', 'hex')"))
                        .isZero());
    }

    @Test
    void readsNoMoreThanTwoHundred() {
        assertThat(found(
                        List.of(new Description(ApplicantKind.PERSON, "Synthetic Applicant", null, null, null, null)),
                        new Within.Everywhere()))
                .hasSizeLessThanOrEqualTo(PersonIndex.MOST_CANDIDATES);
    }

    private List<UUID> found(List<Description> who, Within within) {
        return Acting.<List<UUID>, RuntimeException>asSystem(() -> index.mattersOf(who, within));
    }

    private static UUID registered(String iin) {
        return Sheets.registered(Tokens.operator61(), """
            {"language":"kk","applicant":{"name":"Synthetic Indexed","iin":"%s",
             "document":{"type":"PASSPORT","number":"AB %s","country":"UZ"},"contact":{"phone":"+7 701 999 00 01"}},
             "otherParties":[{"name":"Synthetic Other"}],"essence":"A fence.","consent":{"given":true}}\
            """.formatted(iin, iin));
    }
}
