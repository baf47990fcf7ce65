package kz.ethnomediation.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.DocumentType;
import kz.ethnomediation.intake.persons.Description.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @Test
    void isCertainByTheSameNumberWhateverTheField() {
        var inOneField = new Description(ApplicantKind.PERSON, "Касымов Нурлан", "900101300007", null, null, null);
        var inTheOther = new Description(ApplicantKind.PERSON, "Ахметов Асхат", null, "900101300007", null, null);

        assertThat(inOneField.likeness(inTheOther).isCertain()).isTrue();
    }

    @Test
    void isNotProbableWhereTheNumbersSayOtherwise() {
        var one = new Description(ApplicantKind.PERSON, "Касымов Нурлан", "900101300007", null, null, "87010000001");
        var namesake =
                new Description(ApplicantKind.PERSON, "Касымов Нурлан", "900101300811", null, null, "87010000001");

        var likeness = one.likeness(namesake);
        assertThat(likeness.otherNumber()).isTrue();
        assertThat(likeness.isProbable()).isFalse();
        assertThat(likeness.phone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"N 1234567,n1234567,true", "АВ 123,AB123,true", "AB124,AB123,false"})
    void comparesForeignPapersAsTheyAreCopied(String one, String other, boolean same) {
        assertThat(withPaper(one, "UZ").likeness(withPaper(other, "uz")).document())
                .isEqualTo(same);
        assertThat(withPaper(one, "UZ").likeness(withPaper(other, "KG")).document())
                .isFalse();
    }

    private static Description withPaper(String number, String country) {
        var paper = new Document(DocumentType.PASSPORT, number, country);
        return new Description(ApplicantKind.PERSON, null, null, null, paper, null);
    }

    @ParameterizedTest
    @CsvSource({
        "ТОО «Нұр-Сервис»,ЖШС Нұр-Сервис,NAME",
        "LLP \"Nur-Servis\",ТОО Нур Сервис,NAME",
        "КСК Восход,Восход,NAME",
        "ТОО Нур,ТОО Нур Плюс,NONE",
        "ТОО,ЖШС,NONE"
    })
    void comparesBodiesWithoutTheirLegalForm(String one, String other, NameAgreement expected) {
        assertThat(body(one).likeness(body(other)).name()).isEqualTo(expected);
    }

    @Test
    void takesNoBodyForAPerson() {
        var person = new Description(ApplicantKind.PERSON, "Нур", null, null, null, null);

        assertThat(person.likeness(body("Нур")).name()).isEqualTo(NameAgreement.NONE);
    }

    private static Description body(String name) {
        return new Description(ApplicantKind.LEGAL_ENTITY, name, null, null, null, null);
    }
}
