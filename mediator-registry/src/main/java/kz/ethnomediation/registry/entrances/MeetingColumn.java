package kz.ethnomediation.registry.entrances;

import java.util.Set;
import kz.ethnomediation.registry.sheets.Column;

/** The columns of a file of meetings; the organisation is named by its id in the same source. */
enum MeetingColumn implements Column {
    ORGANISATION("organisation", Shape.WORDS, 100, true, "Ұйым", "Организация"),
    HELD_ON("heldOn", Shape.DAY, 30, true, "Өткен күні", "Дата проведения"),
    PLACE("place", Shape.WORDS, 300, true, "Өткен жері", "Место проведения"),
    TOPIC("topic", Shape.WORDS, 500, true, "Тақырыбы", "Тема"),
    PARTICIPANTS("participants", Shape.NUMBER, 10, true, "Қатысушылар саны", "Число участников"),
    LANGUAGES("languages", Shape.WORDS, 300, true, "Тілдері", "Языки");

    private final String field;
    private final Shape shape;
    private final int length;
    private final boolean needed;
    private final String kk;
    private final String ru;

    MeetingColumn(String field, Shape shape, int length, boolean needed, String kk, String ru) {
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
