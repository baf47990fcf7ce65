package kz.ethnomediation.registry.entrances;

import java.util.Set;
import kz.ethnomediation.registry.sheets.Column;

/** The columns of a file of organisations; the parent is named by its id in the same source. */
enum OrganisationColumn implements Column {
    KIND("kind", Shape.WORDS, 40, true, "Ұйым түрі", "Вид организации"),
    REGION("region", Shape.WORDS, 20, false, "Өңір", "Регион"),
    DISTRICT("district", Shape.WORDS, 20, false, "Аудан (ӘАОЖ коды)", "Район (код КАТО)"),
    HOUSE("house", Shape.WORDS, 20, false, "Достық үйінің кабинеті", "Кабинет Дома дружбы"),
    NAME_KK("nameKk", Shape.WORDS, 300, true, "Атауы қазақша", "Название на казахском"),
    NAME_RU("nameRu", Shape.WORDS, 300, true, "Атауы орысша", "Название на русском"),
    PARENT("parent", Shape.WORDS, 100, false, "Жоғары тұрған ұйым", "Вышестоящая организация"),
    OPENED_ON("openedOn", Shape.DAY, 30, true, "Ашылған күні", "Дата открытия"),
    CLOSED_ON("closedOn", Shape.DAY, 30, false, "Жабылған күні", "Дата закрытия"),
    CONTACT_POST("contactPost", Shape.WORDS, 200, false, "Байланыс лауазымы", "Контактная должность"),
    CONTACT_PHONE("contactPhone", Shape.WORDS, 40, false, "Телефоны", "Телефон"),
    CONTACT_EMAIL("contactEmail", Shape.WORDS, 200, false, "Электрондық пошта", "Электронная почта"),
    CONTACT_ADDRESS("contactAddress", Shape.WORDS, 300, false, "Мекенжайы", "Адрес");

    private final String field;
    private final Shape shape;
    private final int length;
    private final boolean needed;
    private final String kk;
    private final String ru;

    OrganisationColumn(String field, Shape shape, int length, boolean needed, String kk, String ru) {
        this.field = field;
        this.shape = shape;
        this.length = length;
        this.needed = needed;
        this.kk = kk;
        this.ru = ru;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public Set<String> titles() {
        return Set.of(kk, ru);
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }

    @Override
    public int length() {
        return length;
    }
}
