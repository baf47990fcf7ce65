package kz.ethnomediation.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldTest {

    /** Kazakh Cyrillic = Russian spelling = Kazakh Latin = passports. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Қасымов Нұрлан = Касымов Нурлан = Qasymov Nūrlan = Kassymov Nurlan = NURLAN KASYMOV = касымов НУРЛАН",
                "Жұмабаева Әйгерім = Жумабаева Айгерим = Jūmabaeva Äigerım = Zhumabayeva Aigerim = Jumabaeva Aygerim",
                "Өмірбек Үсен = Омирбек Усен = Ömırbek Üsen = Omirbek Ussen",
                "Ғабит Мүсірепов = Габит Мусирепов = Ğabit Müsırepov = Ghabit Mussirepov = Gabit Musirepov",
                "Шыңғыс Айтматов = Шынгыс Айтматов = Şyñğys Aitmatov = Shyngys Aytmatov",
                "Һарун Хамитов = Харун Хамитов = Harun Hamitov = Kharun Khamitov",
                "Ерлан Ёлкин = Erlan Elkin = Yerlan Yolkin",
                "Әуезов Дәулет = Ауезов Даулет = Áýezov Dáýlet = Auezov Daulet = Auyezov Dawlet",
                "Юрий Яковлев = Yuriy Yakovlev = Iurii Iakovlev = Yury Yakovlev = Юрій Яковлев",
                "Соловьёв Семён = Соловьев Семен = Solovyov Semyon = Soloviev Semen = Solovev Semion",
                "Щербаков Дмитрий = Shcherbakov Dmitriy = Scherbakov Dmitry = Sherbakov Dmitrii",
                "Цой Чингиз = Tsoy Chingiz = Tsoi Chingiz",
                "Ахметжанов Асхат = Akhmetzhanov Askhat = Ahmetjanov Ashat = Ахметджанов Асхат",
                "Бекхан Қуанышев = Бекхан Куанышев = Bekkhan Kuanyshev = Bekhan Quanyşev",
                "Куляш Ляззатова = Күләш Ләззатова = Kulyash Lyazzatova = Külaş Läzzatova",
                "Майоров Илья = Mayorov Ilya = Maiorov Ilia",
                "Мир-Али Саидов = Мирали Саидов = МИР–АЛИ САИДОВ = Mir-Ali Saidov",
                "Петрова-Водкина Анна = Петрова Водкина Анна = Водкина-Петрова Анна",
                "Cериков Mарат = Сериков Марат",
                "Шаяхметов Нұрғали = Шаяхметов Нургалий = Shayakhmetov Nurgali",
                "О'Нил Рой = ОНил Рой = Oʼnil Roy",
            })
    void foldsSpellingsOfANameAlike(String equation) {
        assertThat(folds(equation)).hasSize(1);
    }

    private static Set<String> folds(String equation) {
        return Arrays.stream(equation.split(" = "))
                .map(name -> NameFold.of(name).text())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванов Пётр = Иванова Пётр",
                "Сергеев Ян = Сергеева Ян",
                "Ильин Ян = Ильина Ян",
                "Ковальский Ян = Ковальская Ян = Kovalsky Yan = Kovalskaya Yan"
            })
    void foldsSurnamesOfMenAndWomenAlike(String equation) {
        assertThat(folds(equation)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Касымов Нурлан Серикович = Қасымов Нұрлан Серікұлы = Kassymov Nurlan Serikuly = Нурлан Серикович Касымов",
                "Касымова Асель Сериковна = Қасымова Әсел Серікқызы = Kasymova Asel Serikkyzy = Касымова Асель Серик кызы",
                "Алиев Эльчин Абаевич = Алиев Эльчин Абайұлы = Aliyev Elchin Abai uly",
                "Ким Олег Сергеевич = Kim Oleg Sergeyevich = Ким Олег Сергейұлы",
            })
    void foldsFathersNamesAlike(String equation) {
        var folds = folds(equation);

        assertThat(folds).hasSize(1);
        assertThat(folds.iterator().next()).endsWith("uli");
    }

    @ParameterizedTest
    @CsvSource({
        "Касымов Нурлан,Касымова Айгерим",
        "Касымов Нурлан,Ахметов Нурлан",
        "Омаров Серик,Умаров Серик",
        "Сериков Марат,Серикбаев Марат"
    })
    void keepsOtherNamesApart(String one, String other) {
        assertThat(NameFold.of(one).agreementWith(NameFold.of(other))).isEqualTo(NameAgreement.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Касымов Нурлан Серикович,Нұрлан Серікұлы Қасымов,WHOLE",
        "Касымов Нурлан Серикович,Kassymov Nurlan,NAME",
        "Касымов Нурлан Серикович,Касымов Нурлан Абаевич,NONE",
        "Касымов Нурлан Серикович,Касымов Н.С.,INITIAL",
        "Касымов Нурлан Серикович,Касымов Н. А.,NONE",
        "Касымов Нурлан Серикович,Касымов Нурлан С.,NAME",
        "Касымов Нурлан Серикович,Касымов Нурлан А.,NONE",
        "Касымов Нурлан,Касымов Н,INITIAL",
        "Касымов Н.,Kasymov N.S.,INITIAL",
        "Касымов Н.,Касымов С.,NONE",
        "Жұмабаев Ш.,Zhumabaev Sh.,INITIAL",
        "Касымов Нурлан,Касымов,NONE",
        "Қасым,Касым,NAME",
        "Н.С.,Н.С.,NONE",
        "Н.,Касымов Нурлан,NONE"
    })
    void tellsHowFarNamesAgree(String one, String other, NameAgreement expected) {
        assertThat(NameFold.of(one).agreementWith(NameFold.of(other))).isEqualTo(expected);
        assertThat(NameFold.of(other).agreementWith(NameFold.of(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Касымов Нурлан Серикович,kasimov n",
        "Нурлан Касымов,kasimov n",
        "Касымов Н.С.,kasimov n|kasimov s",
        "Серік Нұрлан,nurlan s|serik n",
        "Жұмабаева Шолпан,zhumabaev sh",
        "Қасым,kasim"
    })
    void readsSurnameAndInitial(String name, String expected) {
        assertThat(NameFold.of(name).surnamesWithInitial()).containsExactlyInAnyOrder(expected.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "...", "\"'\"", "👤", "王"})
    void foldsWhatIsNoNameToNothing(String text) {
        assertThat(NameFold.of(text).text()).isEmpty();
        assertThat(NameFold.of(text).surnamesWithInitial()).isEmpty();
    }

    @Test
    void hidesTheNameWhenPrinted() {
        assertThat(NameFold.of("Касымов Нурлан").toString()).doesNotContain("kasimov");
    }
}
