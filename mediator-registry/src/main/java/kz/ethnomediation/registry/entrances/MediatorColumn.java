package kz.ethnomediation.registry.entrances;

import java.util.Set;
import kz.ethnomediation.registry.sheets.Column;

/** The columns of a file of mediators; a list in one cell stands between semicolons. */
enum MediatorColumn implements Column {
    KIND("kind", Shape.WORDS, 30, true, "Медиатор түрі", "Вид медиатора"),
    ETHNOMEDIATOR("ethnomediator", Shape.WORDS, 5, false, "Этномедиатор", "Этномедиатор (да/нет)"),
    NAME_KK("nameKk", Shape.WORDS, 200, true, "Аты-жөні қазақша", "ФИО на казахском"),
    NAME_RU("nameRu", Shape.WORDS, 200, true, "Аты-жөні орысша", "ФИО на русском"),
    LANGUAGES("languages", Shape.WORDS, 300, true, "Тілдері", "Языки"),
    REGIONS("regions", Shape.WORDS, 300, false, "Қызмет көрсететін өңірлері", "Обслуживаемые регионы"),
    REGISTER_REGION("registerRegion", Shape.WORDS, 20, true, "Тізілім өңірі", "Регион реестра"),
    OFFICE("office", Shape.WORDS, 20, false, "Медиация кабинеті", "Кабинет медиации"),
    REGISTER_OF_RECORD("registerOfRecord", Shape.WORDS, 30, false, "Негізгі тізілім", "Основной реестр"),
    RECORD_KEEPER("recordKeeper", Shape.WORDS, 300, true, "Тізілімді жүргізуші", "Кто ведёт реестр"),
    PROTOCOL_NUMBER("protocolNumber", Shape.WORDS, 100, false, "Хаттама нөмірі", "Номер протокола"),
    PROTOCOL_ISSUED_ON("protocolIssuedOn", Shape.DAY, 30, false, "Хаттама күні", "Дата протокола"),
    BIRTH_DATE("birthDate", Shape.DAY, 30, false, "Туған күні", "Дата рождения"),
    EDUCATION("education", Shape.WORDS, 300, false, "Білімі", "Образование"),
    SPECIALISATIONS("specialisations", Shape.WORDS, 500, false, "Мамандануы", "Специализация"),
    DISTRICTS("districts", Shape.WORDS, 600, false, "Аудандары (ӘАОЖ коды)", "Районы (код КАТО)"),
    PHONE("phone", Shape.WORDS, 40, false, "Жұмыс телефоны", "Рабочий телефон"),
    EMAIL("email", Shape.WORDS, 200, false, "Электрондық пошта", "Электронная почта"),
    LOAD_LIMIT("loadLimit", Shape.NUMBER, 10, false, "Жүктеме шегі", "Предел нагрузки"),
    PROGRAMME("certificateProgramme", Shape.WORDS, 40, false, "Сертификат бағдарламасы", "Программа сертификата"),
    HOURS("certificateHours", Shape.NUMBER, 10, false, "Сағат саны", "Число часов"),
    NUMBER("certificateNumber", Shape.WORDS, 100, false, "Сертификат нөмірі", "Номер сертификата"),
    ISSUER("certificateIssuer", Shape.WORDS, 300, false, "Сертификатты берген ұйым", "Кем выдан сертификат"),
    ISSUED_ON("certificateIssuedOn", Shape.DAY, 30, false, "Сертификат берілген күн", "Дата выдачи сертификата"),
    EXPIRES_ON("certificateExpiresOn", Shape.DAY, 30, false, "Сертификат мерзімі", "Сертификат действует до"),
    ACTIVE_FROM("activeFrom", Shape.DAY, 30, false, "Қызмет ете бастаған күні", "Действует с"),
    LOGIN("login", Shape.WORDS, 64, false, "Логині", "Логин");

    private final String field;
    private final Shape shape;
    private final int length;
    private final boolean needed;
    private final String kk;
    private final String ru;

    MediatorColumn(String field, Shape shape, int length, boolean needed, String kk, String ru) {
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
