package kz.ethnomediation.intake.duplicates;

import static kz.ethnomediation.intake.duplicates.MatterFixture.IIN;
import static kz.ethnomediation.intake.duplicates.MatterFixture.OTHER_IIN;
import static kz.ethnomediation.intake.duplicates.MatterFixture.PHONE;
import static kz.ethnomediation.intake.duplicates.MatterFixture.aMatter;
import static kz.ethnomediation.intake.duplicates.MatterFixture.newcomer;
import static kz.ethnomediation.intake.duplicates.MatterFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.Resemblances.Reason;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.persons.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    private static final String DISTRICT = "611600000";

    @Test
    void isEnoughByNumberAlone() {
        var matter = aMatter().of(person("Ахметов Асхат", IIN, null)).build();

        var comparison = Comparison.of(newcomer(person("Касымов Нурлан", IIN, null)), matter);
        assertThat(comparison.isEnough()).isTrue();
        assertThat(comparison.isCertain()).isTrue();
        assertThat(comparison.reasons()).containsExactlyInAnyOrder(Reason.SAME_NUMBER, Reason.OPEN_MATTER);
    }

    @Test
    void isEnoughByPhoneWithName() {
        var matter =
                aMatter().of(person("Қасымов Нұрлан", null, "8 701 000 00 01")).build();

        var comparison = Comparison.of(newcomer(person("Kassymov Nurlan", null, PHONE)), matter);
        assertThat(comparison.isEnough()).isTrue();
        assertThat(comparison.reasons()).contains(Reason.SAME_PHONE, Reason.SAME_NAME);
    }

    @Test
    void isEnoughByNameWithCounterpart() {
        var matter = aMatter()
                .of(person("Қасымов Нұрлан"))
                .against(person("Ahmetov Ashat"))
                .build();

        var comparison = Comparison.of(newcomer(person("Касымов Нурлан"), person("Ахметов Асхат")), matter);
        assertThat(comparison.isEnough()).isTrue();
        assertThat(comparison.reasons()).contains(Reason.SAME_NAME, Reason.SAME_COUNTERPART);
    }

    @Test
    void isEnoughWhereTheOtherSideComes() {
        var matter = aMatter()
                .of(person("Касымов Нурлан"))
                .against(person("Ахметов Асхат"))
                .build();

        assertThat(Comparison.of(newcomer(person("Ахметов Асхат"), person("Касымов Нурлан")), matter)
                        .isEnough())
                .isTrue();
    }

    @Test
    void isNotEnoughByPhoneAlone() {
        var matter = aMatter().of(person("Ахметова Асель", null, PHONE)).build();

        assertThat(Comparison.of(newcomer(person("Касымов Нурлан", null, PHONE)), matter)
                        .isEnough())
                .isFalse();
    }

    @Test
    void isNotEnoughByNameAlone() {
        var whole = "Касымов Нурлан Серикович";
        var matter = aMatter().of(person(whole)).build();

        assertThat(Comparison.of(newcomer(person(whole)), matter).isEnough()).isFalse();
        assertThat(Comparison.of(newcomer(person("Касымов Н.")), matter).isEnough())
                .isFalse();
    }

    @Test
    void isNotEnoughByInitialInTheSameDistrictAndCategory() {
        var matter = aMatter()
                .of(person("Касымов Н."))
                .about(Category.LAND, DISTRICT)
                .build();

        assertThat(Comparison.of(here(person("Касымов Нурлан")), matter).isEnough())
                .isFalse();
    }

    @Test
    void isEnoughByAWholeNameInTheSameDistrictAndCategoryAndOpen() {
        var whole = "Касымов Нурлан Серикович";
        var open = aMatter().of(person(whole)).about(Category.LAND, DISTRICT);

        assertThat(Comparison.of(here(person(whole)), open.build()).isEnough()).isTrue();
        assertThat(Comparison.of(here(person("Касымов Нурлан")), open.build()).isEnough())
                .isFalse();
        assertThat(Comparison.of(
                                here(person(whole)),
                                open.standing(AppealStatus.CLOSED).build())
                        .isEnough())
                .isFalse();
    }

    private static Newcomer here(Description who) {
        return new Newcomer(who, List.of(), Optional.of(Category.LAND), Optional.of(DISTRICT));
    }

    @Test
    void isNotEnoughByCounterpartAlone() {
        var matter = aMatter()
                .of(person("Оспанов Ерлан"))
                .against(person("Ахметов Асхат", IIN, null))
                .build();

        assertThat(Comparison.of(newcomer(person("Касымов Нурлан"), person("Ахметов Асхат", IIN, null)), matter)
                        .isEnough())
                .isFalse();
    }

    @Test
    void keepsNamesakesWithOtherNumbersApart() {
        var matter = aMatter()
                .of(person("Касымов Нурлан Серикович", IIN, null))
                .against(person("Ахметов Асхат"))
                .build();
        var namesake = newcomer(person("Касымов Нурлан Серикович", OTHER_IIN, null), person("Ахметов Асхат"));

        var comparison = Comparison.of(namesake, matter);
        assertThat(comparison.isEnough()).isFalse();
        assertThat(comparison.reasons()).doesNotContain(Reason.SAME_NAME);
    }

    @ParameterizedTest
    @EnumSource(AppealStatus.class)
    void tellsARepeatFromAnOpenMatter(AppealStatus status) {
        var matter = aMatter()
                .of(person("Касымов Нурлан", IIN, null))
                .against(person("Ахметов Асхат"))
                .standing(status)
                .build();

        var reasons = Comparison.of(newcomer(person("Касымов Нурлан", IIN, null), person("Ахметов Асхат")), matter)
                .reasons();
        assertThat(reasons.contains(Reason.OPEN_MATTER)).isEqualTo(matter.isOpen());
        assertThat(reasons.contains(Reason.REPEAT_OF_CLOSED)).isEqualTo(!matter.isOpen());
    }

    @Test
    void isNoRepeatWhereThePersonComesAgainstSomebodyElse() {
        var matter = aMatter()
                .of(person("Касымов Нурлан", IIN, null))
                .against(person("Ахметов Асхат"))
                .standing(AppealStatus.CLOSED)
                .build();

        assertThat(Comparison.of(newcomer(person("Касымов Нурлан", IIN, null), person("Оспанов Ерлан")), matter)
                        .reasons())
                .containsExactly(Reason.SAME_NUMBER, Reason.SAME_NAME);
    }
}
