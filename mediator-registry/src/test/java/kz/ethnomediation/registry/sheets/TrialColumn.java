package kz.ethnomediation.registry.sheets;

import java.util.Set;

/** Three columns to try tables on. */
public enum TrialColumn implements Column {
    NAME("name", Shape.WORDS, true, "Атауы", "Название"),
    DAY("day", Shape.DAY, true, "Күні", "Дата"),
    HEADS("heads", Shape.NUMBER, false, "Саны", "Число");

    private final String field;
    private final Shape shape;
    private final boolean needed;
    private final String kk;
    private final String ru;

    TrialColumn(String field, Shape shape, boolean needed, String kk, String ru) {
        this.field = field;
        this.shape = shape;
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
        return 20;
    }
}
