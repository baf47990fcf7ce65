package kz.ethnomediation.registry.entrances;

import java.util.Set;
import kz.ethnomediation.registry.sheets.Column;

/** The columns of a file of trainings; organiser and trainers are named by their ids in the same source. */
enum TrainingColumn implements Column {
    ORGANISATION("organisation", Shape.WORDS, 100, true, "Ұйымдастырушы", "Организатор"),
    KIND("kind", Shape.WORDS, 40, true, "Оқыту түрі", "Вид обучения"),
    REGION("region", Shape.WORDS, 20, true, "Өңір", "Регион"),
    FROM("from", Shape.DAY, 30, true, "Басталған күні", "Дата начала"),
    UNTIL("until", Shape.DAY, 30, false, "Аяқталған күні", "Дата окончания"),
    PLACE("place", Shape.WORDS, 300, true, "Өткен жері", "Место проведения"),
    TOPIC("topic", Shape.WORDS, 500, true, "Тақырыбы", "Тема"),
    HOURS("hours", Shape.NUMBER, 10, true, "Сағат саны", "Число часов"),
    LANGUAGES("languages", Shape.WORDS, 300, true, "Тілдері", "Языки"),
    TRAINED("trained", Shape.NUMBER, 10, false, "Оқыған адам саны", "Число обученных"),
    TRAINERS("trainers", Shape.WORDS, 3000, false, "Тренерлер", "Тренеры");

    private final String field;
    private final Shape shape;
    private final int length;
    private final boolean needed;
    private final String kk;
    private final String ru;

    TrainingColumn(String field, Shape shape, int length, boolean needed, String kk, String ru) {
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
